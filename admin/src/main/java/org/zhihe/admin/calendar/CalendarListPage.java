package org.zhihe.admin.calendar;

import java.util.List;

/** The years there are, the unknown ones among them. */
public record CalendarListPage(List<Row> rows) {
    /** @param known whether any day of it is */
    public record Row(String href, String year, String state, boolean known, long daysOff, long worked) {}
}
