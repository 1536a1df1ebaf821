package org.zhihe.templates.form;

import java.util.List;
import java.util.Map;
import org.zhihe.templates.Messages;

/**
 * A form ready to be drawn by {@code /component/form.ftlh}.
 *
 * @param hidden fields that are sent but not seen
 * @param errors every problem in the order of the page, for the summary on top
 */
public record FormView(String key, List<GroupView> groups, List<FieldView> hidden, List<ErrorView> errors) {

    /** Whether files may be sent, which needs another encoding. */
    public boolean multipart() {
        return groups.stream().flatMap(group -> group.fields().stream()).anyMatch(field -> field.type()
                .equals("files"));
    }

    /** One line of the summary; an empty id means that no field can be pointed at. */
    public record ErrorView(String id, String message) {}

    public record ButtonView(String name, String value, String label) {}

    /**
     * @param key names the group whatever language it is worded in
     * @param summary what it is opened by when it is folded
     */
    public record GroupView(
            String key,
            String legend,
            String summary,
            String hint,
            List<FieldView> fields,
            List<ButtonView> buttons,
            Group.Standing standing) {

        public boolean alone() {
            return standing == Group.Standing.ALONE;
        }

        public boolean folded() {
            return standing == Group.Standing.FOLDED;
        }

        /** Whether there is something in it that must not be overlooked. */
        public boolean open() {
            return fields.stream().anyMatch(field -> field.answered() || field.error() != null);
        }

        public boolean wrong() {
            return fields.stream().anyMatch(field -> field.error() != null);
        }
    }

    public static FormView of(Form form, SubmittedForm values, Map<String, FieldError> errors, Messages messages) {
        return new FormDrawing(form, values, errors, messages).view(Map.of());
    }

    /** The same for files kept from an earlier try, by the name of their field. */
    public static FormView of(Form form, Answers answers, Map<String, List<HeldFile>> held, Messages messages) {
        return new FormDrawing(form, answers.submitted(), answers.errors(), messages).view(held);
    }

    /** A page shown again without judging it, because only its shape was to change. */
    public static FormView reshaped(
            Form form, SubmittedForm values, Map<String, List<HeldFile>> held, Messages messages) {
        return new FormDrawing(form, values, Map.of(), messages).view(held);
    }

    /** A page shown for the first time. */
    public static FormView fresh(Form form, Messages messages) {
        return of(form, SubmittedForm.empty(), Map.of(), messages);
    }

    /** A page shown again with its problems. */
    public static FormView again(Form form, Answers answers, Messages messages) {
        return of(form, answers.submitted(), answers.errors(), messages);
    }
}
