package org.zhihe.templates;

/** Personal numbers as far as they may be shown without saying why. */
public final class Masked {
    private static final int KEPT = 4;

    private static final int LONG = 15;

    private Masked() {}

    /** 110105********002X; of shorter numbers the first character and the last two. */
    public static String identity(String number) {
        int first = number.length() >= LONG ? 6 : 1;
        int last = number.length() >= LONG ? KEPT : 2;
        int hidden = Math.max(0, number.length() - first - last);
        return hidden == 0
                ? "****"
                : number.substring(0, first) + "*".repeat(hidden) + number.substring(first + hidden);
    }

    /** 138****0001; a number too short to mask keeps its last two digits. */
    public static String phone(String number) {
        if (number.length() <= KEPT + 3) {
            return "****" + number.substring(Math.max(0, number.length() - 2));
        }
        return number.substring(0, 3) + "****" + number.substring(number.length() - KEPT);
    }
}
