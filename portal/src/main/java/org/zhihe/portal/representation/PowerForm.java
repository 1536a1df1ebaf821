package org.zhihe.portal.representation;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.party.Powers;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.representation.PowerTerms;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.web.FormFiles;

/** What a power of attorney says, as questions. */
@Singleton
class PowerForm {
    private final Clocks clocks;
    private final Messages messages;

    PowerForm(Clocks clocks, Messages messages) {
        this.clocks = clocks;
        this.messages = messages;
    }

    Form form() {
        return Form.of(
                "power",
                Group.of(
                        "who",
                        Field.text("name").max(60).required().autocomplete("off"),
                        Field.email("email").max(120).required().autocomplete("off"),
                        Field.select("kind", Option.of(RepresentativeKind.class, messages))
                                .required()),
                Group.of(
                        "powers",
                        Field.radio("powers", List.of(powers(Powers.ORDINARY), powers(Powers.SPECIAL)))
                                .required(),
                        Field.date("from")
                                .required()
                                .defaultValue(clocks.today().toString()),
                        Field.date("until").notBeforeToday().required()),
                Group.of(
                        "paper",
                        Field.files(FormFiles.FIELD).required(),
                        Field.checkbox("reads").required()));
    }

    private Option powers(Powers one) {
        return new Option(one.name(), messages.of(one), messages.get("powers.powers." + one));
    }

    static PowerTerms terms(Answers answers) {
        return new PowerTerms(
                answers.text("name"),
                answers.text("email"),
                answers.choice("kind", RepresentativeKind.class),
                answers.choice("powers", Powers.class),
                answers.date("from"),
                answers.date("until"));
    }

    /** The field a refusal is about; empty when it is about none. */
    static String concerned(StepRefused no) {
        return switch (no.messageKey()) {
            case "refusal.power.dates", "refusal.power.too-long" -> "until";
            case "refusal.power.same-address", "refusal.link.too-many" -> "email";
            case "refusal.power.one-document" -> FormFiles.FIELD;
            default -> "";
        };
    }
}
