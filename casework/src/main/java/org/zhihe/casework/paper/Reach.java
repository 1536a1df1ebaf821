package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Nullable;
import java.util.function.Predicate;
import org.zhihe.casework.party.Party;

/**
 * Whom a procedure has reached. Of one that a respondent was not served, it learns by the paper that serves it and by
 * no other.
 *
 * @param courtId of the court it is before; null when it is before none
 * @param knows whether a respondent has been told of it
 */
record Reach(@Nullable Long courtId, Predicate<Party> knows) {
    static final Reach EVERYBODY = of(true);

    static Reach of(boolean served) {
        return new Reach(null, any -> served);
    }

    static Reach court(@Nullable Long courtId) {
        return new Reach(courtId, any -> true);
    }
}
