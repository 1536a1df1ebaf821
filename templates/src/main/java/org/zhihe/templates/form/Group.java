package org.zhihe.templates.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Questions under one legend, worded {@code form.<formKey>.group.<key>}; {@code .hint} below it if there is one.
 *
 * @param titleArgs for repeated groups: 被申请人 {0}
 */
public record Group(String key, List<Object> titleArgs, List<Field> fields, List<Button> buttons) {

    public Group {
        titleArgs = List.copyOf(titleArgs);
        fields = List.copyOf(fields);
        buttons = List.copyOf(buttons);
    }

    public static Group of(String key, Field... fields) {
        return new Group(key, List.of(), List.of(fields), List.of());
    }

    Group proposing(Map<String, String> values) {
        List<Field> proposed = fields.stream()
                .map(field -> values.containsKey(field.name()) ? field.defaultValue(values.get(field.name())) : field)
                .toList();
        return new Group(key, titleArgs, proposed, buttons);
    }

    public Group titled(Object... args) {
        return new Group(key, List.of(args), fields, buttons);
    }

    public Group button(Button added) {
        List<Button> more = new ArrayList<>(buttons);
        more.add(added);
        return new Group(key, titleArgs, fields, more);
    }
}
