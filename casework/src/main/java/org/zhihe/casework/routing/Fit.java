package org.zhihe.casework.routing;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a row of a table is for a dispute.
 *
 * @param excluded it is not, whatever is established later
 * @param open what has to be established before it is
 */
record Fit(boolean excluded, List<Condition> open) {
    static final Fit NO = new Fit(true, List.of());
    static final Fit YES = new Fit(false, List.of());

    Fit {
        open = List.copyOf(open);
    }

    boolean certain() {
        return !excluded && open.isEmpty();
    }

    Fit and(Fit other) {
        if (excluded || other.excluded) {
            return NO;
        }
        List<Condition> both = new ArrayList<>(open);
        other.open.stream().filter(one -> !both.contains(one)).forEach(both::add);
        return new Fit(false, both);
    }
}
