package org.zhihe.portal.evidence;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.EvidenceSource;
import org.zhihe.casework.evidence.Handing;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.casework.party.Side;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.web.FormFiles;

/**
 * What a party says of files that it hands in together. Respondents are in one matter without being of one mind: unless one
 * says otherwise, the others on its side do not see what it answers with.
 */
@Singleton
class EvidenceForm {
    private static final String PURPOSE = "purpose";
    private static final String SOURCE = "source";
    private static final String NOTE = "note";
    private static final String VISIBILITY = "visibility";
    private static final String SEAL = "seal";

    private static final Map<Side, List<Visibility>> OFFERED = Map.of(
            Side.APPLICANT, List.of(Visibility.OWN_SIDE, Visibility.BOTH_SIDES),
            Side.RESPONDENT, List.of(Visibility.STAFF, Visibility.OWN_SIDE, Visibility.BOTH_SIDES));

    private final Map<Side, Form> forms = new EnumMap<>(Side.class);

    EvidenceForm(Messages messages) {
        OFFERED.forEach((side, offered) -> forms.put(side, form(side, offered, messages)));
    }

    private static Form form(Side side, List<Visibility> offered, Messages messages) {
        return Form.of(
                "evidence",
                Group.of(
                        "what",
                        Field.files(FormFiles.FIELD).required(),
                        Field.select(PURPOSE, Option.of(EvidencePurpose.class, messages))
                                .required(),
                        Field.select(SOURCE, Option.of(EvidenceSource.class, messages))
                                .required(),
                        Field.text(NOTE).max(200)),
                Group.of(
                        "who",
                        Field.radio(VISIBILITY, options(side, offered, messages))
                                .defaultValue(offered.get(0).name())
                                .required(),
                        Field.checkbox(SEAL)));
    }

    Form of(Side side) {
        return forms.get(side);
    }

    /** A request to have it sealed goes before whoever else was to see it. */
    static Handing handing(Answers answers) {
        Handing said = Handing.of(
                answers.choice(PURPOSE, EvidencePurpose.class),
                answers.choice(SOURCE, EvidenceSource.class),
                answers.optional(NOTE).orElse(null),
                answers.choice(VISIBILITY, Visibility.class));
        return answers.ticked(SEAL) ? said.askingForSeal() : said;
    }

    private static List<Option> options(Side side, List<Visibility> offered, Messages messages) {
        return offered.stream()
                .map(one -> new Option(
                        one.name(), messages.of(one), messages.get("form.evidence.visibility." + side + "." + one)))
                .toList();
    }
}
