package org.zhihe.casework.party;

/** The last character of a number, computed from the others. */
final class CheckDigits {
    private static final int[] PERSON_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String PERSON_DIGITS = "10X98765432";
    private static final int[] COMPANY_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    /** Without I, O, S, V and Z. */
    private static final String COMPANY_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CheckDigits() {}

    /** GB 11643. */
    static boolean fitsPerson(String number) {
        int sum = 0;
        for (int i = 0; i < PERSON_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * PERSON_WEIGHTS[i];
        }
        return number.charAt(PERSON_WEIGHTS.length) == PERSON_DIGITS.charAt(sum % PERSON_DIGITS.length());
    }

    /** GB 32100. */
    static boolean fitsCompany(String code) {
        int many = COMPANY_DIGITS.length();
        int sum = 0;
        for (int i = 0; i < COMPANY_WEIGHTS.length; i++) {
            sum += COMPANY_DIGITS.indexOf(code.charAt(i)) * COMPANY_WEIGHTS[i];
        }
        return code.charAt(COMPANY_WEIGHTS.length) == COMPANY_DIGITS.charAt((many - sum % many) % many);
    }
}
