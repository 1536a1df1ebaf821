package org.zhihe.portal.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.zhihe.casework.party.IdentityFlaw;
import org.zhihe.casework.party.IdentityKind;
import org.zhihe.casework.party.PartyIdentity;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Who the applicant is by a paper: free to answer, and only with a consent of its own (个人信息保护法 29). */
final class IdentityQuestions {
    private static final String KIND = "identityKind";
    private static final String NUMBER = "identityNumber";
    private static final String CONSENT = "sensitive";

    private IdentityQuestions() {}

    static Group group(Messages messages) {
        return Group.of(
                "identity",
                Field.select(
                        KIND,
                        IdentityKind.ofPersons().stream()
                                .map(kind -> new Option(kind.name(), messages.of(kind)))
                                .toList()),
                Field.text(NUMBER).max(40).autocomplete("off"),
                Field.checkbox(CONSENT));
    }

    /** Empty when nothing was said, and on forms that do not ask. */
    static Optional<PartyIdentity> read(Answers answers) {
        return answers.optionalChoice(KIND, IdentityKind.class)
                .flatMap(kind -> answers.optional(NUMBER).map(typed -> PartyIdentity.of(kind, typed)));
    }

    static void check(Answers answers, LocalDate today) {
        boolean kind = answers.optional(KIND).isPresent();
        boolean number = answers.optional(NUMBER).isPresent();
        if (kind != number) {
            answers.refuse(kind ? NUMBER : KIND, "form.error.identity.half");
        }
        read(answers).ifPresent(identity -> check(identity, answers, today));
    }

    private static void check(PartyIdentity identity, Answers answers, LocalDate today) {
        if (answers.optionalChoice("applicantKind", PartyKind.class).orElse(null) == PartyKind.COMPANY) {
            answers.refuse(NUMBER, "form.error.identity.company");
            return;
        }
        Optional<IdentityFlaw> flaw = identity.flaw(today);
        flaw.ifPresent(one -> answers.refuse(NUMBER, "form.error.identity", identity.kind(), one));
        if (!answers.ticked(CONSENT)) {
            answers.refuse(CONSENT, "form.error.identity.consent");
        }
        if (flaw.isEmpty() && identity.ofChild(today)) {
            checkGuardian(answers);
        }
    }

    private static void checkGuardian(Answers answers) {
        if (answers.optional("representativeName").isEmpty()) {
            answers.refuse("representativeName", "form.error.identity.guardian");
        } else if (answers.optionalChoice("representativeKind", RepresentativeKind.class)
                .filter(RepresentativeKind.GUARDIAN::equals)
                .isEmpty()) {
            answers.refuse("representativeKind", "form.error.identity.guardian");
        }
    }
}
