package org.zhihe.casework.deadline;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The calendar by which all pending clocks were last reckoned; there is one row. */
@MappedEntity("calendar_recount")
record LastRecount(@Id int id, String calendar, Instant recountedAt) {}
