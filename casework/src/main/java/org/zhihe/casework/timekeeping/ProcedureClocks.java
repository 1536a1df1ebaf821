package org.zhihe.casework.timekeeping;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.ProcedureKind;

/** Which clocks belong to a procedure, and so to the body that runs it. */
public final class ProcedureClocks {
    private static final Map<DeadlineRule, ProcedureKind> KINDS = new EnumMap<>(DeadlineRule.class);

    static {
        those(DeadlineRule.MEDIATION, DeadlineRule.ENTRUSTED_SUMMARY, ProcedureKind.MEDIATION);
        those(DeadlineRule.CONFIRMATION_ACCEPTANCE, DeadlineRule.CONFIRMATION_RULING, ProcedureKind.CONFIRMATION);
        those(DeadlineRule.ENFORCEMENT_FILING, DeadlineRule.ENFORCEMENT_CLOSING, ProcedureKind.ENFORCEMENT);
        those(DeadlineRule.ADJUDICATION_SUPPLEMENT, DeadlineRule.ADJUDICATION_DECISION, ProcedureKind.ADJUDICATION);
        those(
                DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE,
                DeadlineRule.ADMINISTRATIVE_MEDIATION,
                ProcedureKind.ADMINISTRATIVE_MEDIATION);
    }

    private ProcedureClocks() {}

    private static void those(DeadlineRule first, DeadlineRule last, ProcedureKind kind) {
        EnumSet.range(first, last).forEach(rule -> KINDS.put(rule, kind));
    }

    /** None for what the centre, the parties or whoever asked has to do. */
    public static Optional<ProcedureKind> kind(DeadlineRule rule) {
        return Optional.ofNullable(KINDS.get(rule));
    }
}
