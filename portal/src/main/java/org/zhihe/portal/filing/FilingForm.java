package org.zhihe.portal.filing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.intake.Question;
import org.zhihe.casework.intake.RespondentsAct;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.portal.web.CreditCodes;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Button;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** The questions of a filing. */
@Singleton
public class FilingForm {
    static final String FILES = "files";
    static final String PROTECT = "protect";

    private final RightQuestions rights;
    private final AskedQuestions asked;
    private final Checklists checklists;
    private final Messages messages;

    FilingForm(RightQuestions rights, AskedQuestions asked, Checklists checklists, Messages messages) {
        this.rights = rights;
        this.asked = asked;
        this.checklists = checklists;
        this.messages = messages;
    }

    /** All questions of a new filing. */
    Form toFile(Way way, FilingShape shape) {
        List<Group> groups = new ArrayList<>(story(way, shape));
        groups.add(applicant(way));
        groups.add(
                way.anonymous()
                        ? Group.of("protection", Field.checkbox(PROTECT)).beside()
                        : IdentityQuestions.group(messages).folded());
        groups.add(representative().folded());
        groups.addAll(respondents(way, shape));
        if (shape.respondents() > 1) {
            Field together = Field.radio("respondentsAct", Option.of(RespondentsAct.class, messages))
                    .defaultValue(RespondentsAct.TOGETHER.name());
            groups.add(Group.of("series", together).beside());
        }
        groups.add(files(way, shape));
        groups.add(Group.of(
                "declaration",
                Field.checkbox("truthful").required(),
                Field.checkbox("privacy").required()));
        return new Form("filing", groups);
    }

    /** What can be put right afterwards: everything but who files. */
    Form toCorrect(Way way, FilingShape shape) {
        List<Group> groups = new ArrayList<>(story(way, shape));
        groups.addAll(respondents(way, shape));
        groups.add(files(way, shape));
        return new Form("filing", groups);
    }

    /** Names of the fields that ask for a credit code; a correction does not ask for the applicant's. */
    static List<String> creditCodes(int respondents) {
        return Stream.concat(
                        Stream.of("applicantCreditCode"),
                        IntStream.range(0, respondents).mapToObj(i -> name(i, "CreditCode")))
                .toList();
    }

    /** Which right, what happened, what is wanted. */
    private List<Group> story(Way way, FilingShape shape) {
        List<Group> groups = new ArrayList<>(rights.groups(
                shape,
                Field.hidden(FilingShape.RESPONDENTS).defaultValue(String.valueOf(shape.respondents())),
                Field.hidden(FilingShape.RIGHTS).defaultValue(String.valueOf(shape.rights())),
                CreditCodes.asked(),
                RightNumbers.asked()));
        asked("asked-right", asked.fields(Question.Part.RIGHT, way, shape)).ifPresent(groups::add);
        groups.add(Group.of(
                "event",
                Field.text("title").max(60).required(),
                Field.area("whatHappened").max(4000).required(),
                Field.text("happenedWhere").max(200).required(),
                Field.date("happenedOn").notAfterToday().required()));
        asked("asked-act", asked.fields(Question.Part.ACT, way, shape)).ifPresent(groups::add);
        List<Field> claim = new ArrayList<>(List.of(
                Field.checkboxes("claims", Option.of(Claim.class, messages)).required(),
                Field.area("claimText").max(2000).required(),
                Field.amount("claimAmount")));
        claim.addAll(asked.fields(Question.Part.LOSS, way, shape));
        groups.add(Group.of("claim", claim.toArray(Field[]::new)));
        Field other = Field.radio("otherProceeding", Option.of(OtherProceeding.class, messages))
                .required()
                .defaultValue(OtherProceeding.NONE.name());
        groups.add(Group.of("other", other).beside());
        return groups;
    }

    /** Empty when nothing is asked; none of it has to be answered. */
    private static Optional<Group> asked(String key, List<Field> fields) {
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(Group.of(key, fields.toArray(Field[]::new)).folded());
    }

    private List<Group> respondents(Way way, FilingShape shape) {
        int all = shape.respondents();
        return IntStream.range(0, all)
                .mapToObj(i -> respondent(way, i, i == all - 1, all))
                .toList();
    }

    private Group files(Way way, FilingShape shape) {
        return Group.of(
                FILES,
                Stream.concat(Checklists.purposes(way).stream(), Stream.of(EvidencePurpose.OTHER))
                        .map(purpose -> Field.files(HeldFiles.field(purpose))
                                .tips(checklists.items(purpose, shape.chosenTypes(), shape.likelyClaims())))
                        .toArray(Field[]::new));
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
        if (last && all < FilingShape.MOST_RESPONDENTS) {
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
