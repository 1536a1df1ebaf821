package org.zhihe.portal.web;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhihe.casework.party.IdentityFlaw;
import org.zhihe.casework.party.IdentityKind;
import org.zhihe.casework.party.PartyIdentity;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.SubmittedForm;

/**
 * Unified social credit codes on a form. One that fails its check digit is asked about once and then taken, because such
 * codes were really issued; the page remembers which ones it has asked about.
 */
public final class CreditCodes {
    /** As typed: with blanks between, or full-width. */
    private static final int LONGEST = 40;

    private static final String ASKED = "askedCodes";

    private CreditCodes() {}

    public static Field field(String name) {
        return Field.text(name).max(LONGEST);
    }

    /** Belongs on every form with such a field. */
    public static Field asked() {
        return Field.hidden(ASKED).max(500);
    }

    /** What was sent, as the page is to be drawn if it is shown again. */
    public static SubmittedForm noted(SubmittedForm sent, List<String> fields) {
        return sent.with(
                ASKED,
                fields.stream()
                        .map(sent::first)
                        .filter(typed -> flaw(typed)
                                .filter(IdentityFlaw.CHECK_DIGIT::equals)
                                .isPresent())
                        .map(typed -> code(typed).number())
                        .collect(Collectors.joining(",")));
    }

    /** @param before the form as the browser sent it, with what it has been asked about */
    public static void check(Answers answers, SubmittedForm before, List<String> fields) {
        List<String> asked = Arrays.asList(before.first(ASKED).split(","));
        for (String field : fields) {
            String typed = answers.text(field);
            Optional<IdentityFlaw> flaw = typed.isEmpty() ? Optional.empty() : flaw(typed);
            if (flaw.isPresent() && flaw.get() != IdentityFlaw.CHECK_DIGIT) {
                answers.refuse(field, "form.error.credit-code");
            } else if (flaw.isPresent() && !asked.contains(code(typed).number())) {
                answers.refuse(field, "form.error.credit-code.check");
            }
        }
    }

    public static @Nullable String read(Answers answers, String field) {
        return answers.optional(field).map(typed -> code(typed).number()).orElse(null);
    }

    private static PartyIdentity code(String typed) {
        return PartyIdentity.of(IdentityKind.CREDIT_CODE, typed);
    }

    /** No day is named in a credit code, so any will do. */
    private static Optional<IdentityFlaw> flaw(String typed) {
        return code(typed).flaw(LocalDate.MAX);
    }
}
