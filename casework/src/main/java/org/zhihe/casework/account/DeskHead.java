package org.zhihe.casework.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Leads the desk that the role works on at the body, for as long as the person has that role there. */
@MappedEntity("desk_head")
record DeskHead(@Id long staffId, long bodyId, Role role, long namedBy, Instant namedAt) {}
