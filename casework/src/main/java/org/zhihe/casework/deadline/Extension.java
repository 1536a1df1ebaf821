package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;

/**
 * One time that a clock may be extended.
 *
 * @param by null where no law says how long: whoever grants it names the day
 */
public record Extension(@Nullable Period by, Approval approval) {
    /** Whether its length is said only when it is granted. */
    public boolean toNamedDay() {
        return by == null;
    }
}
