package org.zhihe.templates.form;

import static org.zhihe.templates.form.FieldError.Label.OF_FIELD;

/** What may stand in a text, and how full-width digits are read. */
final class Characters {

    private static final int FULL_WIDTH_SHIFT = '！' - '!';

    private Characters() {}

    /** Without blanks at both ends (the wide blank too), lines ending as on Unix. */
    static String trimmed(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Refuses NUL and other control characters, broken pairs, and marks that turn the reading direction. */
    static String acceptable(String text, boolean severalLines) {
        boolean good = text.codePoints().allMatch(point -> isAcceptable(point, severalLines));
        if (!good) {
            throw new Refused("form.error.characters", OF_FIELD);
        }
        return text;
    }

    /** For showing again what was refused: the same text without what a page must not contain. */
    static String showable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(point -> isAcceptable(point, true)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Full-width ASCII (１２．５０，：) and the wide blank as half-width. */
    static String halfWidth(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        text.chars().forEach(each -> narrow.append(halfWidth((char) each)));
        return narrow.toString();
    }

    private static char halfWidth(char each) {
        if (each >= '！' && each <= '～') {
            return (char) (each - FULL_WIDTH_SHIFT);
        }
        return each == '\u3000' ? ' ' : each;
    }

    private static boolean isAcceptable(int point, boolean severalLines) {
        if (point == '\n' || point == '\t') {
            return severalLines;
        }
        boolean turnsDirection = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        boolean isNoncharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && !turnsDirection
                && !isNoncharacter;
    }
}
