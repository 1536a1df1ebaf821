package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import org.zhihe.casework.matter.Actor;

/**
 * A line of a custody log as staff read it. Parties read of it the time, the act and the kind of hand.
 *
 * @param partySide APPLICANT or RESPONDENT when a party acted
 */
@Introspected
public record CustodyLine(
        CustodyAct act,
        String details,
        Actor.Kind actorKind,
        @Nullable String network,
        Instant occurredAt,
        @Nullable String staffName,
        @Nullable String bodyShortName,
        @Nullable String partyName,
        @Nullable String partySide) {}
