package org.zhihe.casework.deadline;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** A day announced to differ from the plain week. */
@MappedEntity("calendar_day")
public record CalendarDay(@Id LocalDate day, boolean working, String name) {}
