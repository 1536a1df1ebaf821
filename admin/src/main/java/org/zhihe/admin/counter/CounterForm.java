package org.zhihe.admin.counter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhihe.admin.court.CaseNumbers;
import org.zhihe.casework.entrustment.EntrustmentKind;
import org.zhihe.casework.intake.IntakeChannel;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Button;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.form.SubmittedForm;

/** The questions of a filing as an officer asks them. */
@Singleton
class CounterForm {
    static final String COUNT = "respondents";
    static final String PROTECT = "protect";
    private static final String OFF = "off";
    private static final int MOST_RESPONDENTS = 20;

    private final Messages messages;

    CounterForm(Messages messages) {
        this.messages = messages;
    }

    Form of(int respondents) {
        List<Group> groups = new ArrayList<>(List.of(channel(respondents), right(), event(), claim(other())));
        groups.add(applicant(Field.checkbox(PROTECT)));
        groups.add(representative().folded());
        return closed(groups, respondents);
    }

    /**
     * The questions to a court that entrusts a dispute: which of them it has asked itself already is not asked again.
     *
     * @param courts to choose from; empty when the court itself hands in
     */
    Form entrusted(int respondents, List<Option> courts) {
        List<Field> court = new ArrayList<>(List.of(
                Field.hidden(COUNT).defaultValue(String.valueOf(respondents)),
                Field.radio("entrustment", Option.of(EntrustmentKind.class, messages))
                        .required(),
                CaseNumbers.field("courtNumber").required(),
                Field.date("receivedOn").notAfterToday().required(),
                Field.area("papers").max(2000).required()));
        if (!courts.isEmpty()) {
            court.add(1, Field.select("court", courts).required());
        }
        List<Group> groups =
                new ArrayList<>(List.of(Group.of("court", court.toArray(Field[]::new)), right(), event(), claim()));
        groups.add(applicant());
        groups.add(representative().folded());
        return closed(groups, respondents);
    }

    private Form closed(List<Group> groups, int respondents) {
        for (int i = 0; i < respondents; i++) {
            groups.add(respondent(i, respondents));
        }
        groups.add(Group.of(
                "agreed",
                Field.text("consentNote").max(200).autocomplete(OFF).required(),
                Field.checkbox("agreed").required()));
        return new Form("counter", groups);
    }

    /** After the button that adds or takes away one. */
    static int respondents(SubmittedForm sent) {
        String count = sent.first(COUNT);
        int before = count.matches("\\d{1,2}") ? Integer.parseInt(count) : 1;
        int wanted =
                switch (sent.first("change")) {
                    case "add" -> before + 1;
                    case "remove" -> before - 1;
                    default -> before;
                };
        return Math.max(1, Math.min(MOST_RESPONDENTS, wanted));
    }

    static boolean onlyChanges(SubmittedForm sent) {
        return !sent.first("change").isEmpty();
    }

    static String name(int i, String question) {
        return "respondent-" + i + "-" + question;
    }

    private Group channel(int respondents) {
        return Group.of(
                "channel",
                Field.hidden(COUNT).defaultValue(String.valueOf(respondents)),
                Field.radio("channel", Option.of(IntakeChannel.class, messages)).required(),
                Field.text("outsideNumber").max(60).autocomplete(OFF),
                Field.select("kind", Option.of(MatterKind.class, messages)).required());
    }

    private Group right() {
        return Group.of(
                "right",
                Field.select("ipType", Option.of(IpType.class, messages)).required(),
                Field.text("rightNumber").max(60));
    }

    private Group event() {
        return Group.of(
                "event",
                Field.text("title").max(60).required(),
                Field.area("whatHappened").max(4000).required(),
                Field.text("happenedWhere").max(200).required(),
                Field.date("happenedOn").notAfterToday().required());
    }

    private Group claim(Field... more) {
        return group(
                "claim",
                List.of(
                        Field.checkboxes("claims", Option.of(Claim.class, messages))
                                .required(),
                        Field.area("claimText").max(2000).required(),
                        Field.amount("claimAmount")),
                more);
    }

    private Field other() {
        return Field.radio("otherProceeding", Option.of(OtherProceeding.class, messages))
                .required()
                .defaultValue(OtherProceeding.NONE.name());
    }

    private Group applicant(Field... more) {
        return group(
                "applicant",
                List.of(
                        kind("applicantKind", "applicantKind", PartyKind.PERSON),
                        Field.text("applicantName").max(100).autocomplete(OFF),
                        Field.phone("applicantPhone").autocomplete(OFF),
                        Field.email("applicantEmail").max(120).autocomplete(OFF),
                        Field.text("applicantCreditCode").max(40).autocomplete(OFF),
                        Field.text("applicantAddress").max(200).autocomplete(OFF)),
                more);
    }

    private static Group group(String key, List<Field> fields, Field... more) {
        return Group.of(key, Stream.concat(fields.stream(), Stream.of(more)).toArray(Field[]::new));
    }

    private Group representative() {
        return Group.of(
                "representative",
                Field.text("representativeName").max(60).autocomplete(OFF),
                Field.phone("representativePhone").autocomplete(OFF),
                Field.select("representativeKind", Option.of(RepresentativeKind.class, messages)));
    }

    private Group respondent(int i, int all) {
        Group group = Group.of(
                        "respondent",
                        kind("respondentKind", name(i, "Kind"), PartyKind.COMPANY),
                        Field.text("respondentName")
                                .named(name(i, "Name"))
                                .max(100)
                                .autocomplete(OFF)
                                .required(),
                        Field.phone("respondentPhone").named(name(i, "Phone")).autocomplete(OFF),
                        Field.text("respondentCreditCode")
                                .named(name(i, "CreditCode"))
                                .max(40)
                                .autocomplete(OFF),
                        Field.text("respondentAddress")
                                .named(name(i, "Address"))
                                .max(200)
                                .autocomplete(OFF))
                .titled(i + 1);
        boolean last = i == all - 1;
        if (last && all < MOST_RESPONDENTS) {
            group = group.button(new Button("change", "add", "add-respondent"));
        }
        return last && all > 1 ? group.button(new Button("change", "remove", "remove-respondent")) : group;
    }

    private Field kind(String key, String name, PartyKind usual) {
        return Field.radio(key, Option.of(PartyKind.class, messages))
                .named(name)
                .required()
                .defaultValue(usual.name());
    }
}
