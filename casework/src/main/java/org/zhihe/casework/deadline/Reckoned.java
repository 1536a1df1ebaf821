package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a period ends.
 *
 * @param rawOn before it moved off a day of rest
 * @param dueAt only of hours: the first instant that is too late
 */
record Reckoned(LocalDate rawOn, LocalDate dueOn, @Nullable Instant dueAt, List<DayNote> notes) {}
