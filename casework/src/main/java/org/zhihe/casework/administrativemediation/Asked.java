package org.zhihe.casework.administrativemediation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * How a respondent stands to a request that an authority mediate.
 *
 * @param receivedOn null until it has opened or been handed the request
 * @param opinion its latest; null until it has answered
 */
@Introspected
public record Asked(
        AdministrativeMediationStatus status,
        String bodyName,
        @Nullable LocalDate receivedOn,
        @Nullable Opinion opinion) {

    /** Until the authority has decided: whoever said no, or nothing in time, may still say yes. */
    public boolean mayAnswer() {
        return opinion != Opinion.AGREES && status.asking();
    }

    /** It is its turn: it has neither answered nor let its time pass. */
    public boolean awaited() {
        return opinion == null && status.asking() && status != AdministrativeMediationStatus.REFUSED;
    }
}
