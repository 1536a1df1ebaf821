package org.zhihe.templates;

/** Personal numbers as far as they may be shown without saying why. */
public final class Masked {
    private static final int KEPT = 4;

    private Masked() {}

    /** 138****0001; a number too short to mask keeps its last two digits. */
    public static String phone(String number) {
        if (number.length() <= KEPT + 3) {
            return "****" + number.substring(Math.max(0, number.length() - 2));
        }
        return number.substring(0, 3) + "****" + number.substring(number.length() - KEPT);
    }
}
