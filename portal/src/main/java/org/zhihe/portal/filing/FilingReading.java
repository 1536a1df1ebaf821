package org.zhihe.portal.filing;

import static org.zhihe.templates.form.FieldError.Label.OF_FIELD;

import java.util.List;
import java.util.stream.IntStream;
import org.zhihe.casework.intake.Correction;
import org.zhihe.casework.intake.Filing;
import org.zhihe.casework.intake.Particulars;
import org.zhihe.casework.intake.RespondentsAct;
import org.zhihe.casework.intake.StatedRight;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.casework.party.Side;
import org.zhihe.portal.web.CreditCodes;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;

/** From sound answers to what the business takes. */
final class FilingReading {
    private FilingReading() {}

    static Filing filing(Way way, Answers answers, Messages messages) {
        Filing filing = new Filing(
                way.kind(),
                content(answers),
                particulars(way, answers),
                applicant(answers, messages.get("filing.anonymous")),
                respondents(answers),
                answers.optionalChoice("respondentsAct", RespondentsAct.class).orElse(RespondentsAct.TOGETHER)
                        == RespondentsAct.SEVERALLY,
                null);
        return answers.ticked(FilingForm.PROTECT) ? filing.protectedBy(messages.get("filing.alias")) : filing;
    }

    /** Half a representative is none: whoever acts for another is named, reachable, and says in what capacity. */
    static void checkRepresentative(Answers answers) {
        List<String> fields = List.of("representativeName", "representativePhone", "representativeKind");
        List<String> missing = fields.stream()
                .filter(field -> answers.all(field).stream().allMatch(String::isBlank))
                .toList();
        if (!missing.isEmpty() && missing.size() < fields.size()) {
            missing.forEach(field -> answers.refuse(field, "form.error.representative", OF_FIELD));
        }
    }

    static Correction correction(Way way, Answers answers) {
        return new Correction(content(answers), particulars(way, answers), respondents(answers));
    }

    private static Particulars particulars(Way way, Answers answers) {
        return new Particulars(RightQuestions.read(answers), AskedQuestions.read(way, answers));
    }

    private static MatterContent content(Answers answers) {
        StatedRight main = RightQuestions.read(answers).get(0);
        return new MatterContent(
                answers.text("title"),
                main.type(),
                main.number(),
                answers.text("whatHappened"),
                answers.text("happenedWhere"),
                answers.date("happenedOn"),
                answers.choices("claims", Claim.class),
                answers.text("claimText"),
                answers.optionalAmount("claimAmount").orElse(null),
                answers.choice("otherProceeding", OtherProceeding.class));
    }

    private static List<Party> respondents(Answers answers) {
        int count = FilingShape.of(answers.submitted()).respondents();
        return IntStream.range(0, count)
                .mapToObj(i -> Party.stated(
                        Side.RESPONDENT,
                        i,
                        answers.choice(FilingForm.name(i, "Kind"), PartyKind.class),
                        answers.text(FilingForm.name(i, "Name")),
                        CreditCodes.read(answers, FilingForm.name(i, "CreditCode")),
                        answers.optional(FilingForm.name(i, "Phone")).orElse(null),
                        answers.optional(FilingForm.name(i, "Email")).orElse(null),
                        answers.optional(FilingForm.name(i, "Address")).orElse(null)))
                .toList();
    }

    private static Party applicant(Answers answers, String anonymousName) {
        Party stated = Party.stated(
                Side.APPLICANT,
                0,
                answers.choice("applicantKind", PartyKind.class),
                answers.optional("applicantName").orElse(anonymousName),
                CreditCodes.read(answers, "applicantCreditCode"),
                answers.optional("applicantPhone").orElse(null),
                answers.optional("applicantEmail").orElse(null),
                answers.optional("applicantAddress").orElse(null));
        Party applicant =
                IdentityQuestions.read(answers).map(stated::identifiedBy).orElse(stated);
        return answers.optional("representativeName")
                .map(name -> applicant.representedBy(
                        name,
                        answers.text("representativePhone"),
                        answers.choice("representativeKind", RepresentativeKind.class)))
                .orElse(applicant);
    }
}
