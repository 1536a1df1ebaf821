package org.zhihe.casework.matter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a matter: {@code XNIP-yyyyMMdd-nnnnn-c}, with a check digit so that a misheard number is noticed.
 * It is no secret; the query code is.
 */
public record MatterNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("XNIP-(\\d{8})-(\\d{5})-(\\d)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    public MatterNumber {
        var parts = SHAPE.matcher(value);
        if (!parts.matches()
                || checkDigit(parts.group(1) + parts.group(2)) != parts.group(3).charAt(0)) {
            throw new IllegalArgumentException("not a matter number");
        }
    }

    public static MatterNumber of(LocalDate day, long sequence) {
        String digits = DAY.format(day) + "%05d".formatted(sequence);
        return new MatterNumber(
                "XNIP-%s-%s-%c".formatted(digits.substring(0, 8), digits.substring(8), checkDigit(digits)));
    }

    /** Reads what a person typed: any case, spaces and full-width signs forgiven; empty when it is no number. */
    public static Optional<MatterNumber> typed(String text) {
        String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\s\\-－—–]", "")
                .toUpperCase(Locale.ROOT);
        if (!plain.matches("XNIP\\d{14}")) {
            return Optional.empty();
        }
        String number = "XNIP-%s-%s-%s".formatted(plain.substring(4, 12), plain.substring(12, 17), plain.substring(17));
        boolean sound = checkDigit(plain.substring(4, 17)) == plain.charAt(17);
        return sound ? Optional.of(new MatterNumber(number)) : Optional.empty();
    }

    /** Whether this is one, exactly as it is written: an address with anything added leads nowhere. */
    public static boolean isOne(String text) {
        return typed(text).filter(number -> number.value().equals(text)).isPresent();
    }

    /** Weighted 3-1 sum to ten: finds every single wrong digit and most swapped neighbours. */
    private static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
