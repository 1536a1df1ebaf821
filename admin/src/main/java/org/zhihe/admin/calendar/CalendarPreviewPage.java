package org.zhihe.admin.calendar;

import java.util.List;

/**
 * What a change would do.
 *
 * @param moved a line for each clock whose last day would be another; {@code more} says how many are not listed
 * @param text all days of the year as they are to be, sent back to be applied
 */
public record CalendarPreviewPage(
        String year,
        List<String> added,
        List<String> removed,
        String moves,
        List<String> moved,
        String more,
        String action,
        String text,
        String version,
        String back) {}
