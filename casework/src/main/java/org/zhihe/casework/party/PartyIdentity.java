package org.zhihe.casework.party;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Who somebody is by the number of a paper, in one spelling. */
public record PartyIdentity(IdentityKind kind, String number) {
    private static final int LONG = 18;
    private static final int BIRTH_FROM = 6;
    private static final int BIRTH_TO = 14;
    private static final int CHILD_YEARS = 14;
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** As it was typed: full-width or half, with blanks, hyphens or brackets, in small letters. */
    public static PartyIdentity of(IdentityKind kind, String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-—–()]", "");
        return new PartyIdentity(kind, plain);
    }

    /** The first thing that is wrong with it. */
    public Optional<IdentityFlaw> flaw(LocalDate today) {
        if (!kind.form().matcher(number).matches()) {
            return Optional.of(IdentityFlaw.SHAPE);
        }
        if (namesBirth() && birthDate().filter(day -> !day.isAfter(today)).isEmpty()) {
            return Optional.of(IdentityFlaw.BIRTH_DATE);
        }
        return fits() ? Optional.empty() : Optional.of(IdentityFlaw.CHECK_DIGIT);
    }

    /** Only of numbers that name the day. */
    public Optional<LocalDate> birthDate() {
        if (!namesBirth()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(number.substring(BIRTH_FROM, BIRTH_TO), BIRTH));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Below 14, whose data only a guardian can agree to (个人信息保护法 31); the birthday itself does not count yet. */
    public boolean ofChild(LocalDate today) {
        return birthDate()
                .filter(day -> !day.plusYears(CHILD_YEARS).isBefore(today))
                .isPresent();
    }

    private boolean namesBirth() {
        return kind.check() == IdentityKind.Check.PERSON && number.length() == LONG;
    }

    private boolean fits() {
        return switch (kind.check()) {
            case NONE -> true;
            case PERSON -> number.length() != LONG || CheckDigits.fitsPerson(number);
            case COMPANY -> CheckDigits.fitsCompany(number);
        };
    }
}
