package org.zhihe.casework.enforcement;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
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

    /** Those that still count. */
    public Set<EnforcementActKind> kinds() {
        return Arrays.stream(EnforcementActKind.values()).filter(this::has).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it was done, and not before something that lets it begin anew. */
    public boolean has(EnforcementActKind kind) {
        return of(kind).isPresent();
    }

    /** The last that still counts. */
    public Optional<EnforcementAct> of(EnforcementActKind kind) {
        for (int i = acts.size() - 1; i >= 0; i--) {
            EnforcementAct act = acts.get(i);
            if (kind.begunAnewBy(act)) {
                return Optional.empty();
            }
            if (act.kind() == kind) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    /** The last that has changed or revoked the decision; none while it is what was served. */
    public Optional<EnforcementAct> review() {
        return acts.stream().filter(EnforcementAct::alters).reduce((earlier, later) -> later);
    }

    public boolean annulled() {
        return acts.stream().anyMatch(EnforcementAct::annuls);
    }

    /** Whether nothing of it is to be enforced any more, for better or worse. */
    public boolean carriedOut() {
        return has(EnforcementActKind.FULFILLED)
                || has(EnforcementActKind.EXECUTION_ENDED)
                || has(EnforcementActKind.EXECUTION_LAPSED);
    }

    /** Whether somebody above or a court still has to say what becomes of it, or nobody has noted what was said. */
    public boolean remedyOpen() {
        return open(EnforcementActKind.RECONSIDERATION_ASKED, EnforcementActKind.RECONSIDERATION_DECIDED)
                || open(EnforcementActKind.SUED, EnforcementActKind.SUIT_ENDED);
    }

    private boolean open(EnforcementActKind asked, EnforcementActKind ended) {
        return has(asked) && outcome(ended) == null;
    }

    /** Whether its end was noted without what was said, as it was before outcomes were, or because nothing was. */
    boolean unanswered(EnforcementActKind ended) {
        RemedyOutcome outcome = outcome(ended);
        return has(ended) && (outcome == null || outcome == RemedyOutcome.NOT_DECIDED);
    }

    private @Nullable RemedyOutcome outcome(EnforcementActKind ended) {
        return of(ended).map(EnforcementAct::outcome).orElse(null);
    }
}
