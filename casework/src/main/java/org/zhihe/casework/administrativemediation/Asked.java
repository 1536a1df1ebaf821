package org.zhihe.casework.administrativemediation;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * How a respondent stands to a request that an authority mediate. Two authorities may ask in one matter.
 *
 * @param receivedOn null until it has opened or been handed the request
 * @param lastDay its own to answer, whenever the others had the request; null until it has received it
 * @param opinion its latest; null until it has answered
 */
public record Asked(
        long mediationId,
        AdministrativeMediationStatus status,
        String bodyName,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate lastDay,
        @Nullable Opinion opinion) {

    /** Until the authority has decided: whoever said no, or nothing in time, may still say yes. */
    public boolean mayAnswer() {
        return opinion != Opinion.AGREES && status.asking();
    }

    /** It is its turn: it has neither answered nor let its time pass. */
    public boolean awaited(LocalDate today) {
        return opinion == null && status.asking() && (lastDay == null || !today.isAfter(lastDay));
    }
}
