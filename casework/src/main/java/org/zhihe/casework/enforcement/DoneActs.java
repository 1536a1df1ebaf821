package org.zhihe.casework.enforcement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has been done of a penalty, and what has become of it since.
 *
 * @param acts oldest first
 */
public record DoneActs(List<EnforcementAct> acts) {
    public static final DoneActs NOTHING = new DoneActs(List.of());

    public DoneActs {
        acts = List.copyOf(acts);
    }

    public Set<EnforcementActKind> kinds() {
        return acts.stream().map(EnforcementAct::kind).collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(EnforcementActKind kind) {
        return of(kind).isPresent();
    }

    public Optional<EnforcementAct> of(EnforcementActKind kind) {
        return acts.stream().filter(act -> act.kind() == kind).findFirst();
    }

    /** The last that has changed or revoked the decision; none while it is what was served. */
    public Optional<EnforcementAct> review() {
        return acts.stream().filter(EnforcementAct::alters).reduce((earlier, later) -> later);
    }

    public boolean annulled() {
        return acts.stream().anyMatch(EnforcementAct::annuls);
    }

    /** Whether somebody above or a court still has to say what becomes of it. */
    public boolean remedyOpen() {
        return has(EnforcementActKind.RECONSIDERATION_ASKED) && !has(EnforcementActKind.RECONSIDERATION_DECIDED)
                || has(EnforcementActKind.SUED) && !has(EnforcementActKind.SUIT_ENDED);
    }
}
