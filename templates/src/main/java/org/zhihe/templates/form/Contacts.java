package org.zhihe.templates.form;

import static org.zhihe.templates.form.FieldError.Label.OF_FIELD;

import java.util.regex.Pattern;

/** Mail addresses and telephone numbers in one spelling, so that the same number is always found again. */
final class Contacts {

    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86|0086)?(1[3-9]\\d{9})");
    private static final Pattern FIXED = Pattern.compile("0\\d{2,3}\\d{7,8}");
    private static final Pattern ABROAD = Pattern.compile("\\+(?!86)\\d{6,15}");
    private static final Pattern SERVICE = Pattern.compile("(?:400\\d{7}|[19]\\d{4})");

    private Contacts() {}

    static String email(String text) {
        String address = Characters.halfWidth(text);
        if (!EMAIL.matcher(address).matches()) {
            throw new Refused("form.error.email", OF_FIELD);
        }
        return address;
    }

    /** Mobile numbers without +86, area codes and subscriber numbers joined by a hyphen or not: kept as digits. */
    static String phone(String text) {
        String digits = Characters.halfWidth(text).replaceAll("[\\s()-]", "");
        var mobile = MOBILE.matcher(digits);
        if (mobile.matches()) {
            return mobile.group(1);
        }
        if (FIXED.matcher(digits).matches()
                || ABROAD.matcher(digits).matches()
                || SERVICE.matcher(digits).matches()) {
            return digits;
        }
        throw new Refused("form.error.phone", OF_FIELD);
    }
}
