package org.zhihe.templates.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Questions under one legend, worded {@code form.<formKey>.group.<key>}; {@code .hint} below it if there is one, and
 * {@code .summary} for what a folded group is opened by, if that is to be more than the legend.
 *
 * @param titleArgs for repeated groups: 被申请人 {0}
 */
public record Group(String key, List<Object> titleArgs, List<Field> fields, List<Button> buttons, Standing standing) {

    /** How a group stands to the one before it. */
    public enum Standing {
        /** By itself: where a form is walked through, a step. */
        ALONE,
        /** On the same step. */
        BESIDE,
        /** On the same step, and folded until it is opened. */
        FOLDED
    }

    public Group {
        titleArgs = List.copyOf(titleArgs);
        fields = List.copyOf(fields);
        buttons = List.copyOf(buttons);
        if (standing == Standing.FOLDED
                && fields.stream().anyMatch(field -> field.rules().required())) {
            throw new IllegalArgumentException("what has to be answered cannot be folded away: " + key);
        }
    }

    public static Group of(String key, Field... fields) {
        return new Group(key, List.of(), List.of(fields), List.of(), Standing.ALONE);
    }

    Group proposing(Map<String, String> values) {
        List<Field> proposed = fields.stream()
                .map(field -> values.containsKey(field.name()) ? field.defaultValue(values.get(field.name())) : field)
                .toList();
        return new Group(key, titleArgs, proposed, buttons, standing);
    }

    public Group titled(Object... args) {
        return new Group(key, List.of(args), fields, buttons, standing);
    }

    public Group button(Button added) {
        List<Button> more = new ArrayList<>(buttons);
        more.add(added);
        return new Group(key, titleArgs, fields, more, standing);
    }

    public Group beside() {
        return new Group(key, titleArgs, fields, buttons, Standing.BESIDE);
    }

    /** For what most people leave out. */
    public Group folded() {
        return new Group(key, titleArgs, fields, buttons, Standing.FOLDED);
    }
}
