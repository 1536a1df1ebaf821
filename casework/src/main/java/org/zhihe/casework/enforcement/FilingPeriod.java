package org.zhihe.casework.enforcement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.IpType;

/** Within which time it is decided whether a lead is filed: the law of each right sets its own. */
public final class FilingPeriod {
    public static final Set<DeadlineRule> ALL = Collections.unmodifiableSet(EnumSet.of(
            DeadlineRule.ENFORCEMENT_FILING,
            DeadlineRule.COPYRIGHT_FILING,
            DeadlineRule.FAKE_PATENT_FILING,
            DeadlineRule.FAKE_PATENT_FOUND_FILING));

    private FilingPeriod() {}

    /** Of a patent only its passing off is punished: whether one is infringed is adjudicated. */
    static DeadlineRule of(IpType right, LeadSource source) {
        return switch (right) {
            case COPYRIGHT, SOFTWARE -> DeadlineRule.COPYRIGHT_FILING;
            case INVENTION, UTILITY_MODEL, DESIGN ->
                source == LeadSource.FOUND ? DeadlineRule.FAKE_PATENT_FOUND_FILING : DeadlineRule.FAKE_PATENT_FILING;
            default -> DeadlineRule.ENFORCEMENT_FILING;
        };
    }
}
