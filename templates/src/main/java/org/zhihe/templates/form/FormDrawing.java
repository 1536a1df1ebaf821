package org.zhihe.templates.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhihe.templates.Messages;

/** Puts words, values and problems to the fields of a form. */
final class FormDrawing {

    private final Form form;
    private final SubmittedForm values;
    private final Map<String, FieldError> errors;
    private final Messages messages;

    FormDrawing(Form form, SubmittedForm values, Map<String, FieldError> errors, Messages messages) {
        this.form = form;
        this.values = values;
        this.errors = errors;
        this.messages = messages;
    }

    FormView view(Map<String, List<HeldFile>> held) {
        List<FormView.GroupView> groups =
                form.groups().stream().map(group -> group(group, held)).toList();
        List<FieldView> hidden = form.fields()
                .filter(field -> field.type() == FieldType.HIDDEN)
                .map(field -> field(field, List.of()))
                .toList();
        return new FormView(form.key(), groups, hidden, summary());
    }

    private FormView.GroupView group(Group group, Map<String, List<HeldFile>> held) {
        List<FieldView> fields = group.fields().stream()
                .filter(field -> field.type() != FieldType.HIDDEN)
                .map(field -> field(field, held.getOrDefault(field.name(), List.of())))
                .toList();
        List<FormView.ButtonView> buttons = group.buttons().stream()
                .map(button -> new FormView.ButtonView(button.name(), button.value(), buttonLabel(button)))
                .toList();
        String key = groupKey(group);
        String legend = legend(group);
        String summary = optional(key + ".summary");
        return new FormView.GroupView(
                group.key(),
                legend,
                summary.isEmpty() ? legend : summary,
                hint(group, key + ".hint"),
                fields,
                buttons,
                group.standing());
    }

    private FieldView field(Field field, List<HeldFile> held) {
        String id = "field-" + field.name();
        String hint = optional("form." + form.key() + "." + field.key() + ".hint", "field." + field.key() + ".hint");
        FieldError error = errors.get(field.name());
        String value = FieldValues.shown(field, values);
        return new FieldView(
                id,
                field.name(),
                label(field),
                hint,
                FieldValues.drawnAs(field, value),
                value,
                FieldValues.choices(field, values, id),
                field.rules().required(),
                error == null ? null : message(field, error),
                field.rules().max(),
                field.autocomplete(),
                describedBy(id, hint, error),
                held,
                field.tips());
    }

    private static String describedBy(String id, String hint, FieldError error) {
        return Stream.of(hint.isEmpty() ? "" : id + "-hint", error == null ? "" : id + "-error")
                .filter(part -> !part.isEmpty())
                .reduce((first, second) -> first + " " + second)
                .orElse("");
    }

    private List<FormView.ErrorView> summary() {
        List<FormView.ErrorView> lines = new ArrayList<>();
        for (Group group : form.groups()) {
            for (Field field : group.fields()) {
                FieldError error = errors.get(field.name());
                if (error != null) {
                    String target = field.type() == FieldType.HIDDEN ? "" : FieldValues.focusId(field);
                    lines.add(new FormView.ErrorView(target, prefix(group) + message(field, error)));
                }
            }
        }
        errors.values().stream()
                .filter(error -> form.fields().noneMatch(field -> field.name().equals(error.field())))
                .map(error -> new FormView.ErrorView("", words(error, "")))
                .forEach(lines::add);
        return lines;
    }

    /** Two respondents may both lack a name; the summary must say which. */
    private String prefix(Group group) {
        return group.titleArgs().isEmpty() ? "" : messages.get("form.error.in", legend(group));
    }

    private String message(Field field, FieldError error) {
        return words(error, label(field));
    }

    private String words(FieldError error, String label) {
        Object[] args = error.args().stream()
                .map(arg -> arg == FieldError.Label.OF_FIELD ? label : arg)
                .toArray();
        return messages.get(error.key(), args);
    }

    private String label(Field field) {
        if (field.type() == FieldType.HIDDEN) {
            return "";
        }
        String own = "form." + form.key() + "." + field.key() + ".label";
        String any = "field." + field.key() + ".label";
        return messages.get(
                messages.has(own) ? own : messages.has(any) || !messages.has(field.key()) ? any : field.key());
    }

    private String hint(Group group, String key) {
        return messages.has(key) ? messages.get(key, group.titleArgs().toArray()) : "";
    }

    private String legend(Group group) {
        String key = groupKey(group);
        return messages.has(key) ? messages.get(key, group.titleArgs().toArray()) : "";
    }

    private String groupKey(Group group) {
        return "form." + form.key() + ".group." + group.key();
    }

    private String buttonLabel(Button button) {
        String own = "form." + form.key() + ".button." + button.key();
        return messages.get(messages.has(own) ? own : "button." + button.key());
    }

    private String optional(String... keys) {
        return Stream.of(keys)
                .filter(messages::has)
                .findFirst()
                .map(messages::get)
                .orElse("");
    }
}
