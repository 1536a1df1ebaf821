package org.zhihe.casework.enforcement;

import static org.zhihe.casework.enforcement.EnforcementStatus.CLOSED;
import static org.zhihe.casework.enforcement.EnforcementStatus.DECIDED;
import static org.zhihe.casework.enforcement.EnforcementStatus.PENALTY_NOTICED;

import io.micronaut.core.annotation.Nullable;

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
    /** The party has asked the government above for reconsideration (行政复议法 20, 24). */
    RECONSIDERATION_ASKED(DECIDED, SERVED),
    RECONSIDERATION_DECIDED(DECIDED, RECONSIDERATION_ASKED),
    /** The party has sued over the decision (行政诉讼法 45, 46). */
    SUED(DECIDED, SERVED),
    /** What the court has said is final. */
    SUIT_ENDED(DECIDED, SUED),
    /** The party was urged to comply (行政强制法 54). */
    URGED(DECIDED, SERVED),
    /** A court was asked to enforce it (程序规定 76). */
    EXECUTION_APPLIED(DECIDED, URGED);

    private final EnforcementStatus state;

    @Nullable
    private final EnforcementActKind after;

    EnforcementActKind(EnforcementStatus state, @Nullable EnforcementActKind after) {
        this.state = state;
        this.after = after;
    }

    public boolean possible(EnforcementCase opened, DoneActs done) {
        return inState(opened)
                && !opened.stayed()
                && !done.has(this)
                && (after == null || done.has(after))
                && !barredBy(done);
    }

    /** A case is closed once the penalty is paid; the party may still go against it. */
    private boolean inState(EnforcementCase opened) {
        if (state != DECIDED) {
            return opened.status() == state;
        }
        boolean open = opened.status() == DECIDED || ofRemedies() && opened.status() == CLOSED;
        return open && opened.result() == EnforcementResult.PENALTY;
    }

    /** Of a decision that is no more nothing is left to do; of one that is being examined nothing is enforced. */
    private boolean barredBy(DoneActs done) {
        if (done.annulled()) {
            return true;
        }
        return switch (this) {
            case RECONSIDERATION_ASKED -> done.has(SUED);
            case SUED -> done.has(RECONSIDERATION_ASKED) && !done.has(RECONSIDERATION_DECIDED);
            case URGED, EXECUTION_APPLIED -> done.remedyOpen() || done.has(FULFILLED);
            default -> false;
        };
    }

    /** Whether it is a step of the party against the penalty, or the answer to one. */
    public boolean ofRemedies() {
        return this == RECONSIDERATION_ASKED || this == SUED || endsRemedy();
    }

    /** Whether it comes with an outcome. */
    public boolean endsRemedy() {
        return this == RECONSIDERATION_DECIDED || this == SUIT_ENDED;
    }

    /** Whether nothing more is to come from the party: who has made a statement may still ask for a hearing (处罚法 64). */
    boolean speaks() {
        return this == STATEMENT_WAIVED || this == HEARING_HELD;
    }
}
