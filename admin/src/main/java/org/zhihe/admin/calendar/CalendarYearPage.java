package org.zhihe.admin.calendar;

import java.time.LocalDate;
import java.util.List;
import org.zhihe.templates.form.FormView;

/**
 * @param action where the forms are sent to, for a preview
 * @param errors of either form
 */
public record CalendarYearPage(
        String flash,
        String year,
        List<Run> runs,
        FormView whole,
        FormView more,
        String action,
        String version,
        List<FormView.ErrorView> errors) {
    /**
     * Days that follow each other and are of one kind and name.
     *
     * @param days the first and the last in words, or the only one
     */
    public record Run(String days, String kind, String name, List<Day> each) {}

    /** @param machine the date as it is sent back */
    public record Day(LocalDate day, String machine) {}
}
