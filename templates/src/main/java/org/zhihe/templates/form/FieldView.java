package org.zhihe.templates.form;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * One field ready to be drawn.
 *
 * @param type lower-case name of the {@link FieldType}; a date that no date field could show again is {@code text}
 * @param hint empty if there is none
 * @param error absent if there is none
 * @param describedBy ids of hint and error for aria-describedby, may be empty
 */
public record FieldView(
        String id,
        String name,
        String label,
        String hint,
        String type,
        String value,
        List<Choice> options,
        boolean required,
        @Nullable String error,
        int maxLength,
        String autocomplete,
        String describedBy,
        List<HeldFile> held,
        List<Tip> tips) {

    public boolean answered() {
        return !value.isBlank() || !held.isEmpty() || options.stream().anyMatch(Choice::selected);
    }

    public record Choice(String id, String value, String label, String hint, boolean selected) {}
}
