package org.zhihe.casework.enforcement;

import static org.zhihe.casework.enforcement.EnforcementStatus.CLOSED;
import static org.zhihe.casework.enforcement.EnforcementStatus.DECIDED;
import static org.zhihe.casework.enforcement.EnforcementStatus.PENALTY_NOTICED;

import io.micronaut.core.annotation.Nullable;

/**
 * What belongs to a penalty and does not change where the case stands, and in which state and after what. Each is done once,
 * but for what can be put off, and for what begins anew: see {@link #begunAnewBy}.
 */
public enum EnforcementActKind {
    /** The party was told which penalty is planned; written down with the notice itself. */
    NOTICED(PENALTY_NOTICED, null),
    /** The party has spoken on the planned penalty (处罚法 44, 45). */
    STATEMENT_MADE(PENALTY_NOTICED, null),
    /** The party has said that it has nothing to say. */
    STATEMENT_WAIVED(PENALTY_NOTICED, null),
    /** The party wants a hearing (处罚法 63, 64). */
    HEARING_ASKED(PENALTY_NOTICED, null),
    /** The party was told when and where the hearing is (处罚法 64). */
    HEARING_CALLED(PENALTY_NOTICED, HEARING_ASKED),
    HEARING_HELD(PENALTY_NOTICED, HEARING_CALLED),
    /** The decision was handed to the party (程序规定 81). */
    SERVED(DECIDED, null),
    /** The party may pay later or by instalments (处罚法 66). */
    PAYMENT_PUT_OFF(DECIDED, SERVED),
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
    EXECUTION_APPLIED(DECIDED, URGED),
    /** The court has ended the enforcement, or does not enforce it (程序规定 77). */
    EXECUTION_ENDED(DECIDED, EXECUTION_APPLIED),
    /** No court was asked in time, so that none can be asked any more (行政强制法 53). */
    EXECUTION_LAPSED(DECIDED, SERVED);

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
                && (!done.has(this) || again(done))
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

    /** What is put off is appointed anew; an end of which nobody knows how it was may be said later. */
    private boolean again(DoneActs done) {
        return switch (this) {
            case HEARING_CALLED -> !done.has(HEARING_HELD);
            case PAYMENT_PUT_OFF -> true;
            case RECONSIDERATION_DECIDED -> done.unanswered(this) && !done.has(SUED);
            case SUIT_ENDED -> done.unanswered(this);
            default -> false;
        };
    }

    /** Of a decision that is no more nothing is left to do; of one that is being examined nothing is enforced. */
    private boolean barredBy(DoneActs done) {
        if (done.annulled()) {
            return true;
        }
        return switch (this) {
            case NOTICED -> true;
            case PAYMENT_PUT_OFF -> done.carriedOut() || done.has(EXECUTION_APPLIED);
            case RECONSIDERATION_ASKED -> done.has(SUED);
            case SUED -> done.has(RECONSIDERATION_ASKED) && !done.has(RECONSIDERATION_DECIDED);
            case URGED, EXECUTION_APPLIED -> done.remedyOpen() || done.carriedOut();
            case EXECUTION_LAPSED -> done.remedyOpen() || done.carriedOut() || done.has(EXECUTION_APPLIED);
            case EXECUTION_ENDED -> done.has(FULFILLED);
            default -> false;
        };
    }

    /**
     * Whether what was done of this kind before does not count any more: another notice is spoken on anew, another sum is
     * urged anew, and what nobody took up leaves the way open (行政复议法 29 bars only what a court has accepted).
     */
    boolean begunAnewBy(EnforcementAct act) {
        return switch (this) {
            case STATEMENT_MADE, STATEMENT_WAIVED, HEARING_ASKED, HEARING_CALLED, HEARING_HELD -> act.kind() == NOTICED;
            case URGED, EXECUTION_APPLIED, EXECUTION_ENDED -> act.setsAnew() || act.kind() == PAYMENT_PUT_OFF;
            case RECONSIDERATION_ASKED, RECONSIDERATION_DECIDED -> act.notTakenUp(RECONSIDERATION_DECIDED);
            case SUED, SUIT_ENDED -> act.notTakenUp(SUIT_ENDED);
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

    /** Whether it comes with a day that lies ahead. */
    public boolean appoints() {
        return this == HEARING_CALLED || this == PAYMENT_PUT_OFF;
    }

    /** Whether nothing more is to come from the party: who has made a statement may still ask for a hearing (处罚法 64). */
    boolean speaks() {
        return this == STATEMENT_WAIVED || this == HEARING_HELD;
    }
}
