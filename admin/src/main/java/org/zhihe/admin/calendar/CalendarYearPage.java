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
        List<Day> days,
        FormView whole,
        FormView more,
        String action,
        String version,
        List<FormView.ErrorView> errors) {
    /** @param machine the date as it is sent back */
    public record Day(LocalDate day, String machine, String kind, String name) {}
}
