package org.zhihe.casework.timekeeping;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** That something of a clock was told, when this was its last day. */
@MappedEntity("deadline_notice")
record DeadlineNotice(
        @Id @GeneratedValue @Nullable Long id, long deadlineId, NoticeKind kind, LocalDate dueOn, Instant createdAt) {}
