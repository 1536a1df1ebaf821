package org.zhihe.portal.filing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.portal.web.CreditCodes;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Button;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.form.SubmittedForm;

/** The questions of a filing. */
@Singleton
public class FilingForm {
    static final String FILES = "files";
    static final String COUNT = "respondents";
    static final String PROTECT = "protect";
    static final int MOST_RESPONDENTS = 20;

    private final Messages messages;

    FilingForm(Messages messages) {
        this.messages = messages;
    }

    /** All questions of a new filing. */
    public Form toFile(Way way, int respondents) {
        List<Group> groups = new ArrayList<>(ofTheMatter(way, respondents));
        groups.add(4, applicant(way));
        groups.add(5, representative());
        groups.add(
                5,
                way.anonymous() ? Group.of("protection", Field.checkbox(PROTECT)) : IdentityQuestions.group(messages));
        groups.add(Group.of(
                "declaration",
                Field.checkbox("truthful").required(),
                Field.checkbox("privacy").required()));
        return new Form("filing", groups);
    }

    /** What can be put right afterwards: everything but who files. */
    public Form toCorrect(Way way, int respondents) {
        return new Form("filing", ofTheMatter(way, respondents));
    }

    /** How many respondents the sent form has, after the button that adds or takes away one. */
    static int respondents(SubmittedForm submitted) {
        String sent = submitted.first(COUNT);
        int count = sent.matches("\\d{1,2}") ? Integer.parseInt(sent) : 1;
        int wanted =
                switch (submitted.first("change")) {
                    case "add" -> count + 1;
                    case "remove" -> count - 1;
                    default -> count;
                };
        return Math.max(1, Math.min(MOST_RESPONDENTS, wanted));
    }

    /** Names of the fields that ask for a credit code; a correction does not ask for the applicant's. */
    static List<String> creditCodes(int respondents) {
        return Stream.concat(
                        Stream.of("applicantCreditCode"),
                        IntStream.range(0, respondents).mapToObj(i -> name(i, "CreditCode")))
                .toList();
    }

    static boolean onlyChanges(SubmittedForm submitted) {
        return !submitted.first("change").isEmpty();
    }

    private List<Group> ofTheMatter(Way way, int respondents) {
        List<Group> groups = new ArrayList<>();
        groups.add(Group.of(
                "right",
                Field.hidden(COUNT).defaultValue(String.valueOf(respondents)),
                CreditCodes.asked(),
                Field.select("ipType", Option.of(IpType.class, messages)).required(),
                Field.text("rightNumber").max(60)));
        groups.add(Group.of(
                "event",
                Field.text("title").max(60).required(),
                Field.area("whatHappened").max(4000).required(),
                Field.text("happenedWhere").max(200).required(),
                Field.date("happenedOn").notAfterToday().required()));
        groups.add(Group.of(
                "claim",
                Field.checkboxes("claims", Option.of(Claim.class, messages)).required(),
                Field.area("claimText").max(2000).required(),
                Field.amount("claimAmount")));
        groups.add(Group.of(
                "other",
                Field.radio("otherProceeding", Option.of(OtherProceeding.class, messages))
                        .required()
                        .defaultValue(OtherProceeding.NONE.name())));
        for (int i = 0; i < respondents; i++) {
            groups.add(respondent(way, i, i == respondents - 1, respondents));
        }
        groups.add(Group.of(FILES, Field.files(FILES)));
        return groups;
    }

    private Group applicant(Way way) {
        Field name = Field.text("applicantName").max(100).autocomplete("name");
        Field phone = Field.phone("applicantPhone");
        return Group.of(
                way.anonymous() ? "reporter" : "applicant",
                way.anonymous()
                        ? kind("reporterKind", PartyKind.PERSON).named("applicantKind")
                        : kind("applicantKind", PartyKind.COMPANY),
                way.anonymous() ? name : name.required(),
                way.anonymous() ? phone : phone.required(),
                Field.email("applicantEmail").max(120),
                CreditCodes.field("applicantCreditCode"),
                Field.text("applicantAddress").max(200).autocomplete("street-address"));
    }

    private Group representative() {
        return Group.of(
                "representative",
                Field.text("representativeName").max(60),
                Field.phone("representativePhone"),
                Field.select("representativeKind", Option.of(RepresentativeKind.class, messages)));
    }

    private Group respondent(Way way, int i, boolean last, int all) {
        String other = way.anonymous() ? "reported" : "respondent";
        Group group = Group.of(
                        other,
                        kind("respondentKind", PartyKind.COMPANY).named(name(i, "Kind")),
                        Field.text("respondentName")
                                .named(name(i, "Name"))
                                .max(100)
                                .required(),
                        Field.phone("respondentPhone").named(name(i, "Phone")).autocomplete("off"),
                        Field.email("respondentEmail")
                                .named(name(i, "Email"))
                                .max(120)
                                .autocomplete("off"),
                        CreditCodes.field("respondentCreditCode").named(name(i, "CreditCode")),
                        Field.text("respondentAddress")
                                .named(name(i, "Address"))
                                .max(200))
                .titled(i + 1);
        if (last && all < MOST_RESPONDENTS) {
            group = group.button(new Button("change", "add", "add-" + other));
        }
        return last && all > 1 ? group.button(new Button("change", "remove", "remove-" + other)) : group;
    }

    static String name(int i, String question) {
        return "respondent-" + i + "-" + question;
    }

    private Field kind(String name, PartyKind usual) {
        return Field.radio(name, Option.of(PartyKind.class, messages))
                .required()
                .defaultValue(usual.name());
    }
}
