package org.zhihe.portal.evidence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.EvidenceSource;
import org.zhihe.casework.evidence.Handing;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.web.FormFiles;

/** What a party says of files that it hands in together. */
@Singleton
class EvidenceForm {
    private static final String PURPOSE = "purpose";
    private static final String SOURCE = "source";
    private static final String NOTE = "note";
    private static final String VISIBILITY = "visibility";
    private static final String SEAL = "seal";

    private final Form form;

    EvidenceForm(Messages messages) {
        this.form = Form.of(
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
                        Field.radio(VISIBILITY, offered(messages))
                                .defaultValue(Visibility.OWN_SIDE.name())
                                .required(),
                        Field.checkbox(SEAL)));
    }

    Form form() {
        return form;
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

    private static List<Option> offered(Messages messages) {
        return Stream.of(Visibility.OWN_SIDE, Visibility.BOTH_SIDES)
                .map(one -> new Option(
                        one.name(), messages.of(one), messages.get("evidence.visibility." + one.name() + ".hint")))
                .toList();
    }
}
