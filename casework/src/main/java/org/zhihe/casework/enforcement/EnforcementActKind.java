package org.zhihe.casework.enforcement;

import static org.zhihe.casework.enforcement.EnforcementStatus.DECIDED;
import static org.zhihe.casework.enforcement.EnforcementStatus.PENALTY_NOTICED;

import io.micronaut.core.annotation.Nullable;
import java.util.EnumSet;
import java.util.Set;

/** What belongs to a penalty and does not change where the case stands, and in which state and after what. Each is done once. */
public enum EnforcementActKind {
    /** The party has spoken on the planned penalty (处罚法 44, 45). */
    STATEMENT_MADE(PENALTY_NOTICED, null),
    /** The party has said that it has nothing to say. */
    STATEMENT_WAIVED(PENALTY_NOTICED, null),
    /** The party wants a hearing (处罚法 63, 64). */
    HEARING_ASKED(PENALTY_NOTICED, null),
    HEARING_HELD(PENALTY_NOTICED, HEARING_ASKED),
    /** The decision was handed to the party (程序规定 81). */
    SERVED(DECIDED, null),
    /** The penalty is carried out in full. */
    FULFILLED(DECIDED, SERVED),
    /** The party has sued over the decision (行政诉讼法 46): what is enforced is then for that court. */
    SUED(DECIDED, SERVED),
    /** The court has ended the suit; the note says how. */
    SUIT_ENDED(DECIDED, SUED),
    /** The party was urged to comply (行政强制法 54). */
    URGED(DECIDED, SERVED),
    /** A court was asked to enforce it (程序规定 76). */
    EXECUTION_APPLIED(DECIDED, URGED);

    /** With one of these there is nothing left to carry out here. */
    static final Set<EnforcementActKind> FINISHING = EnumSet.of(FULFILLED, EXECUTION_APPLIED, SUIT_ENDED);

    private final EnforcementStatus state;

    @Nullable
    private final EnforcementActKind after;

    EnforcementActKind(EnforcementStatus state, @Nullable EnforcementActKind after) {
        this.state = state;
        this.after = after;
    }

    public boolean possible(EnforcementCase opened, Set<EnforcementActKind> done) {
        boolean ofPenalty = state != DECIDED || opened.result() == EnforcementResult.PENALTY;
        return opened.status() == state
                && ofPenalty
                && !opened.stayed()
                && !done.contains(this)
                && !(done.contains(SUED) && (this == URGED || this == EXECUTION_APPLIED))
                && (after == null || done.contains(after));
    }

    /** Whether nothing more is to come from the party: who has made a statement may still ask for a hearing (处罚法 64). */
    boolean speaks() {
        return this == STATEMENT_WAIVED || this == HEARING_HELD;
    }
}
