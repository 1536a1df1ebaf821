package org.zhihe.casework.deadline;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A year whose days an administrator has edited: no script touches them any more. */
@MappedEntity("calendar_year")
public record CalendarYear(@Id int ofYear, int version, long editedBy, Instant editedAt) {}
