package org.zhihe.admin.rule;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.zhihe.templates.form.FormView;

/**
 * One row of a table, to be edited.
 *
 * @param version that the form was made from
 * @param restore where the city's file is made to count again; empty for what is as in the file
 * @param effect what publishing would change; null before it was previewed
 * @param versions what has become of it, newest first
 */
public record RulePage(
        String flash,
        String title,
        FormView form,
        String action,
        String version,
        String restore,
        @Nullable Effect effect,
        List<Version> versions) {
    public record Version(String version, String basis, String days, String note, String by) {}

    /** @param tried how many matters wait */
    public record Effect(int tried, List<Row> rows) {
        public record Row(String number, String what, String before, String after) {}
    }
}
