package org.zhihe.admin.counter;

import static org.zhihe.templates.form.FieldError.Label.OF_FIELD;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhihe.casework.entrustment.CourtPapers;
import org.zhihe.casework.entrustment.EntrustmentKind;
import org.zhihe.casework.intake.CounterTerms;
import org.zhihe.casework.intake.Filing;
import org.zhihe.casework.intake.IntakeChannel;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.party.IdentityFlaw;
import org.zhihe.casework.party.IdentityKind;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyIdentity;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.casework.party.Side;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;

/** From the officer's answers to what the business takes. */
final class CounterReading {
    private static final List<String> REPRESENTATIVE =
            List.of("representativeName", "representativePhone", "representativeKind");

    private CounterReading() {}

    /** What only the answers together show: who may stay unnamed, half a representative, a number that is none. */
    static void check(Answers answers) {
        boolean report = answers.optionalChoice("kind", MatterKind.class).orElse(null) == MatterKind.REPORT;
        boolean named = answers.optional("applicantName").isPresent();
        if (!report && !named) {
            answers.refuse("applicantName", "form.counter.applicantName.missing");
        }
        if (!report && answers.ticked(CounterForm.PROTECT)) {
            answers.refuse(CounterForm.PROTECT, "form.counter.protect.only-report");
        }
        if (answers.optionalChoice("channel", IntakeChannel.class).orElse(null) == IntakeChannel.HANDED_OVER
                && answers.optional("outsideNumber").isEmpty()) {
            answers.refuse("outsideNumber", "form.counter.outsideNumber.missing");
        }
        if (answers.optionalChoice("channel", IntakeChannel.class).orElse(null) == IntakeChannel.FOUND) {
            checkFound(answers, report, named);
        }
        checkPeople(answers);
    }

    /** The authority that has found it stands where otherwise somebody reports. */
    private static void checkFound(Answers answers, boolean report, boolean named) {
        if (!report) {
            answers.refuse("kind", "form.counter.kind.found");
        }
        if (answers.optionalChoice("applicantKind", PartyKind.class).orElse(null) != PartyKind.COMPANY) {
            answers.refuse("applicantKind", "form.counter.applicantKind.found");
        }
        if (!named) {
            answers.refuse("applicantName", "form.counter.applicantName.found");
        }
        if (answers.ticked(CounterForm.PROTECT)) {
            answers.refuse(CounterForm.PROTECT, "form.counter.protect.found");
        }
    }

    /** Of what a court hands in, the applicant has a name. */
    static void checkEntrusted(Answers answers) {
        if (answers.optional("applicantName").isEmpty()) {
            answers.refuse("applicantName", "form.counter.applicantName.missing");
        }
        checkPeople(answers);
    }

    private static void checkPeople(Answers answers) {
        List<String> missing = REPRESENTATIVE.stream()
                .filter(field -> answers.all(field).stream().allMatch(String::isBlank))
                .toList();
        if (!missing.isEmpty() && missing.size() < REPRESENTATIVE.size()) {
            missing.forEach(field -> answers.refuse(field, "form.error.representative", OF_FIELD));
        }
        checkCode(answers, "applicantCreditCode");
        IntStream.range(0, CounterForm.respondents(answers.submitted()))
                .forEach(i -> checkCode(answers, CounterForm.name(i, "CreditCode")));
    }

    static CounterTerms terms(Answers answers) {
        return new CounterTerms(
                answers.choice("channel", IntakeChannel.class),
                answers.optional("outsideNumber").orElse(null),
                answers.text("consentNote"));
    }

    static Filing filing(Answers answers, Messages messages) {
        Filing filing = new Filing(
                answers.choice("kind", MatterKind.class),
                content(answers, answers.choice("otherProceeding", OtherProceeding.class)),
                applicant(answers, messages.get("filing.anonymous")),
                respondents(answers));
        return answers.ticked(CounterForm.PROTECT) ? filing.protectedBy(messages.get("filing.alias")) : filing;
    }

    /** A court that entrusts after filing has the suit already; before, there is none. */
    static Filing entrusted(Answers answers) {
        boolean filed = kind(answers) != EntrustmentKind.BEFORE_FILING;
        return new Filing(
                MatterKind.MEDIATION_REQUEST,
                content(answers, filed ? OtherProceeding.IN_COURT : OtherProceeding.NONE),
                applicant(answers, ""),
                respondents(answers));
    }

    static CourtPapers papers(Answers answers, long court) {
        return new CourtPapers(
                kind(answers),
                court,
                answers.text("courtNumber"),
                answers.date("receivedOn"),
                answers.text("papers").lines().toList());
    }

    private static EntrustmentKind kind(Answers answers) {
        return answers.choice("entrustment", EntrustmentKind.class);
    }

    private static MatterContent content(Answers answers, OtherProceeding other) {
        return new MatterContent(
                answers.text("title"),
                answers.choice("ipType", IpType.class),
                answers.optional("rightNumber").orElse(null),
                answers.text("whatHappened"),
                answers.text("happenedWhere"),
                answers.date("happenedOn"),
                answers.choices("claims", Claim.class),
                answers.text("claimText"),
                answers.optionalAmount("claimAmount").orElse(null),
                other);
    }

    private static Party applicant(Answers answers, String nobody) {
        Party applicant = Party.stated(
                Side.APPLICANT,
                0,
                answers.choice("applicantKind", PartyKind.class),
                answers.optional("applicantName").orElse(nobody),
                code(answers, "applicantCreditCode"),
                answers.optional("applicantPhone").orElse(null),
                answers.optional("applicantEmail").orElse(null),
                answers.optional("applicantAddress").orElse(null));
        return answers.optional("representativeName")
                .map(name -> applicant.representedBy(
                        name,
                        answers.text("representativePhone"),
                        answers.choice("representativeKind", RepresentativeKind.class)))
                .orElse(applicant);
    }

    private static List<Party> respondents(Answers answers) {
        return IntStream.range(0, CounterForm.respondents(answers.submitted()))
                .mapToObj(i -> Party.stated(
                        Side.RESPONDENT,
                        i,
                        answers.choice(CounterForm.name(i, "Kind"), PartyKind.class),
                        answers.text(CounterForm.name(i, "Name")),
                        code(answers, CounterForm.name(i, "CreditCode")),
                        answers.optional(CounterForm.name(i, "Phone")).orElse(null),
                        null,
                        answers.optional(CounterForm.name(i, "Address")).orElse(null)))
                .toList();
    }

    /** The officer has the paper at hand or nobody has: a code with a wrong check digit is taken and marked later. */
    private static void checkCode(Answers answers, String field) {
        answers.optional(field)
                .flatMap(typed ->
                        PartyIdentity.of(IdentityKind.CREDIT_CODE, typed).flaw(LocalDate.MAX))
                .filter(flaw -> flaw != IdentityFlaw.CHECK_DIGIT)
                .ifPresent(flaw -> answers.refuse(field, "form.error.credit-code"));
    }

    private static @Nullable String code(Answers answers, String field) {
        Optional<String> typed = answers.optional(field);
        return typed.map(one -> PartyIdentity.of(IdentityKind.CREDIT_CODE, one).number())
                .orElse(null);
    }
}
