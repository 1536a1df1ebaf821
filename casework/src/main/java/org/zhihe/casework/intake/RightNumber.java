package org.zhihe.casework.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhihe.casework.matter.IpType;

/**
 * The number of a right as it is kept: half-width, in capitals, without blanks and without what is only written around it
 * (第…号).
 */
public record RightNumber(IpType type, String value) {
    private static final Pattern MARK = Pattern.compile("G?\\d{1,9}[A-Z]?");
    private static final Pattern SOFTWARE = Pattern.compile("\\d{4}SR\\d{6,7}|软著登字\\d{1,9}");
    private static final Pattern WORK = Pattern.compile("[\\u4e00-\\u9fa5]作登字-\\d{4}-[A-Z]-\\d{8}");
    private static final Pattern VARIETY = Pattern.compile("CNA[A-Z]?\\d{6,10}(\\.\\d)?|\\d{8}");
    private static final Pattern LAYOUT = Pattern.compile("BS\\.?\\d{8,9}(\\.?[0-9X])?");
    private static final Pattern DOMAIN = Pattern.compile("([^\\s./]{1,63}\\.)+[^\\s./]{2,63}");

    /** @param typed as on a certificate or a web page */
    public static RightNumber of(IpType type, String typed) {
        StringBuilder narrow = new StringBuilder();
        typed.chars()
                .map(each -> each >= '！' && each <= '～' ? each - '！' + '!' : each)
                .filter(each -> !Character.isWhitespace(each) && each != '\u3000')
                .forEach(each -> narrow.append((char) each));
        String bare = narrow.toString().toUpperCase(Locale.ROOT);
        return new RightNumber(
                type,
                switch (type) {
                    case TRADEMARK, SOFTWARE -> unwrapped(bare);
                    case COPYRIGHT -> unwrapped(bare).replaceAll("[—–－‐]+", "-");
                    case DOMAIN_NAME ->
                        bare.toLowerCase(Locale.ROOT)
                                .replaceFirst("^https?://", "")
                                .replaceFirst("/.*$", "");
                    case GEOGRAPHICAL_INDICATION, TRADE_SECRET, UNFAIR_COMPETITION -> typed.strip();
                    default -> bare;
                });
    }

    /** Empty when it is as such numbers are, and for rights that have none of their own. */
    public Optional<RightNumberFlaw> flaw() {
        return switch (type) {
            case INVENTION, UTILITY_MODEL, DESIGN -> PatentNumber.flaw(type, value);
            case TRADEMARK -> unless(MARK, RightNumberFlaw.SHAPE);
            case SOFTWARE -> unless(SOFTWARE, RightNumberFlaw.SHAPE);
            case COPYRIGHT -> unless(WORK, RightNumberFlaw.SHAPE);
            case PLANT_VARIETY -> unless(VARIETY, RightNumberFlaw.UNUSUAL);
            case IC_LAYOUT -> unless(LAYOUT, RightNumberFlaw.UNUSUAL);
            case DOMAIN_NAME -> unless(DOMAIN, RightNumberFlaw.UNUSUAL);
            case GEOGRAPHICAL_INDICATION, TRADE_SECRET, UNFAIR_COMPETITION -> Optional.empty();
        };
    }

    private Optional<RightNumberFlaw> unless(Pattern shape, RightNumberFlaw flaw) {
        return shape.matcher(value).matches() ? Optional.empty() : Optional.of(flaw);
    }

    private static String unwrapped(String number) {
        return number.replaceFirst("号$", "").replaceFirst("第", "");
    }
}
