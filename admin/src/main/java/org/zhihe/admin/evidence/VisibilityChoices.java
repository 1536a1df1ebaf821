package org.zhihe.admin.evidence;

import java.util.Arrays;
import java.util.List;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Option;

/** Each with what it means. */
final class VisibilityChoices {
    private VisibilityChoices() {}

    static List<Option> of(Messages messages, Visibility... offered) {
        return Arrays.stream(offered)
                .map(one -> new Option(
                        one.name(), messages.of(one), messages.get("evidence.visibility." + one.name() + ".hint")))
                .toList();
    }
}
