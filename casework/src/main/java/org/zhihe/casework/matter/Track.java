package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * A procedure of a matter, seen from outside.
 *
 * @param status name of the constant in the procedure's own status enum
 * @param caseNumber the number the body or court gave it; null while it has none
 */
@Introspected
public record Track(
        ProcedureKind kind,
        long id,
        String status,
        long bodyId,
        String bodyName,
        String bodyShortName,
        @Nullable String caseNumber,
        Instant openedAt,
        @Nullable Instant endedAt) {
    public boolean open() {
        return endedAt == null;
    }

    /** Whether it is this procedure, going on at that body. */
    public boolean runsAs(ProcedureKind procedure, long body) {
        return open() && kind == procedure && bodyId == body;
    }
}
