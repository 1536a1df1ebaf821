package org.zhihe.admin.expert;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.consultation.Expert;
import org.zhihe.casework.consultation.ExpertDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** What the pages of the directory show and ask. */
@Singleton
class ExpertSheet {
    private static final String OFF = "off";
    private static final String IN_USE = "YES";

    private final ExpertDesk desk;
    private final Messages messages;

    ExpertSheet(ExpertDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    ExpertListPage list(boolean done) {
        return new ExpertListPage(
                done ? messages.get("experts.done") : "",
                desk.all().stream()
                        .map(one -> new ExpertRow(
                                "/experts/" + one.id(),
                                one.name(),
                                one.fields(),
                                one.employer(),
                                messages.get(one.active() ? "experts.active" : "experts.inactive")))
                        .toList());
    }

    Form form() {
        return Form.of(
                "expert",
                Group.of(
                        "who",
                        Field.text("name").max(40).autocomplete(OFF).required(),
                        Field.text("fields").max(200).autocomplete(OFF).required(),
                        Field.text("employer").max(80).autocomplete(OFF).required(),
                        Field.phone("phone").autocomplete(OFF),
                        Field.email("email").max(120).autocomplete(OFF),
                        Field.radio(
                                        "active",
                                        List.of(
                                                new Option(IN_USE, messages.get("experts.active")),
                                                new Option("NO", messages.get("experts.inactive"))))
                                .defaultValue(IN_USE)
                                .required()));
    }

    ExpertPage fresh() {
        return page(FormView.fresh(form(), messages), null);
    }

    ExpertPage of(Expert expert) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", expert.name());
        values.put("fields", expert.fields());
        values.put("employer", expert.employer());
        values.put("phone", expert.phone() == null ? "" : expert.phone());
        values.put("email", expert.email() == null ? "" : expert.email());
        values.put("active", expert.active() ? IN_USE : "NO");
        return page(FormView.fresh(form().proposing(values), messages), expert);
    }

    /** @param expert as it stands now; null for a new one */
    ExpertPage again(Answers answers, @Nullable Expert expert) {
        return page(FormView.again(form(), answers, messages), expert);
    }

    private ExpertPage page(FormView form, @Nullable Expert expert) {
        return new ExpertPage(
                expert == null ? messages.get("experts.new") : expert.name(),
                form,
                expert == null ? "/experts" : "/experts/" + expert.id(),
                expert == null ? "0" : String.valueOf(expert.version()));
    }

    static Expert stated(@Nullable Long id, int version, Answers answers) {
        return new Expert(
                id,
                version,
                answers.text("name"),
                answers.text("fields"),
                answers.text("employer"),
                answers.optional("phone").orElse(null),
                answers.optional("email").orElse(null),
                answers.text("active").equals(IN_USE));
    }
}
