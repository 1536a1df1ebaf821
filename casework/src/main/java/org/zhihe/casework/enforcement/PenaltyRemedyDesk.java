package org.zhihe.casework.enforcement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Notes what the party does against a penalty and what comes of it. Whether it was in time is not for the authority to
 * say: who reconsiders or judges it does, and then it is not taken up.
 */
@Singleton
public class PenaltyRemedyDesk {
    private final ActBook book;
    private final RemedyCourse course;
    private final DecidingAnew anew;
    private final Clocks clocks;
    private final Journal journal;

    PenaltyRemedyDesk(ActBook book, RemedyCourse course, DecidingAnew anew, Clocks clocks, Journal journal) {
        this.book = book;
        this.course = course;
        this.anew = anew;
        this.clocks = clocks;
        this.journal = journal;
    }

    /**
     * @param kind a reconsideration that was asked for, or a suit
     * @param note who was asked, and under which number
     */
    @Transactional
    public void ask(
            Officer officer, String number, int seenVersion, EnforcementActKind kind, LocalDate day, String note) {
        EnforcementCase opened = book.open(officer, number, seenVersion);
        DoneActs done = book.done(opened);
        if (!kind.ofRemedies() || kind.endsRemedy()) {
            throw new StepRefused("enforcement.act-not-now", kind);
        }
        book.refuseUnlessPossible(opened, done, kind, day);
        refuseBefore(done, EnforcementActKind.SERVED, day);
        book.write(opened, officer, book.act(opened, officer, kind, day, note));
        course.asked(opened, kind);
    }

    /**
     * How it ended.
     *
     * @param kind of the reconsideration or of the suit
     * @param day on which the party had the decision, or the judgment became final
     */
    public record Ending(EnforcementActKind kind, RemedyOutcome outcome, LocalDate day, String note) {}

    @Transactional
    public void end(Officer officer, String number, int seenVersion, Ending how) {
        EnforcementCase opened = book.open(officer, number, seenVersion);
        DoneActs done = book.done(opened);
        EnforcementActKind kind = how.kind();
        if (!kind.endsRemedy()) {
            throw new StepRefused("enforcement.act-not-now", kind);
        }
        book.refuseUnlessPossible(opened, done, kind, how.day());
        boolean suit = kind == EnforcementActKind.SUIT_ENDED;
        refuseBefore(done, suit ? EnforcementActKind.SUED : EnforcementActKind.RECONSIDERATION_ASKED, how.day());
        if (how.outcome() == RemedyOutcome.NOT_DECIDED) {
            course.refuseUnlessOverdue(suit, done.of(EnforcementActKind.RECONSIDERATION_ASKED), how.day());
        }
        if (how.outcome().annuls() && opened.status() == EnforcementStatus.DECIDED) {
            revoke(opened, how.outcome());
        }
        book.write(
                opened,
                officer,
                book.act(opened, officer, kind, how.day(), how.note()).ending(how.outcome()));
        journal.enter(
                opened.matterId(), MatterEvent.ENFORCEMENT_REVIEWED, officer.actor(), kind, how.outcome(), how.day());
        follow(opened, done, how, officer);
    }

    /** Where it is decided anew, another case goes on. */
    private void revoke(EnforcementCase opened, RemedyOutcome outcome) {
        opened.revoke();
        if (outcome == RemedyOutcome.REORDERED) {
            opened.close(clocks.now());
        }
    }

    private void follow(EnforcementCase opened, DoneActs done, Ending how, Officer officer) {
        boolean suit = how.kind() == EnforcementActKind.SUIT_ENDED;
        LocalDate day = how.day();
        if (how.outcome().annuls()) {
            course.annulled(opened);
            if (how.outcome() == RemedyOutcome.REORDERED) {
                anew.begin(opened, officer, day);
            } else if (opened.status() == EnforcementStatus.REVOKED) {
                clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_CLOSING), day);
            }
            return;
        }
        if (how.outcome() == RemedyOutcome.NOT_ACCEPTED) {
            reopen(opened, done, suit);
        }
        if (done.carriedOut() || opened.status() == EnforcementStatus.CLOSED) {
            if (!suit) {
                nothingToEnforce(opened, done, how);
            }
            return;
        }
        // Before outcomes were noted, the end of a suit was taken for the end of the case.
        clocks.lift(opened.clock(DeadlineRule.ENFORCEMENT_CLOSING));
        if (how.outcome().setsAnew()) {
            clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_PAYMENT), day);
        }
        if (how.outcome().leavesOpen()) {
            lapsed(opened, done, suit, day);
        } else if (suit) {
            course.judged(opened, day);
        } else {
            course.reconsidered(opened, day);
        }
    }

    private void reopen(EnforcementCase opened, DoneActs done, boolean suit) {
        if (suit && done.has(EnforcementActKind.RECONSIDERATION_DECIDED)) {
            course.reopened(
                    opened,
                    DeadlineRule.ENFORCEMENT_SUIT_AFTER_RECONSIDERATION,
                    done.of(EnforcementActKind.RECONSIDERATION_DECIDED)
                            .orElseThrow()
                            .day());
        } else {
            course.reopened(opened, DeadlineRule.ENFORCEMENT_RECONSIDERATION, servedOn(done));
            course.reopened(opened, DeadlineRule.ENFORCEMENT_SUIT, servedOn(done));
        }
    }

    private void lapsed(EnforcementCase opened, DoneActs done, boolean suit, LocalDate day) {
        LocalDate served = servedOn(done);
        if (suit) {
            course.suitLapsed(opened, served, day);
        } else {
            course.mayStillSue(opened, served, day);
        }
    }

    /** What is paid is not enforced, nor is anything of a closed case; the party may sue all the same. */
    private void nothingToEnforce(EnforcementCase opened, DoneActs done, Ending how) {
        if (how.outcome().leavesOpen()) {
            clocks.start(opened.clock(DeadlineRule.ENFORCEMENT_SUIT), servedOn(done));
        } else {
            course.reconsideredOnly(opened, how.day());
        }
    }

    private static LocalDate servedOn(DoneActs done) {
        return done.of(EnforcementActKind.SERVED).orElseThrow().day();
    }

    private static void refuseBefore(DoneActs done, EnforcementActKind earlier, LocalDate day) {
        done.of(earlier).filter(act -> day.isBefore(act.day())).ifPresent(act -> {
            throw new StepRefused("enforcement.act-before", earlier, act.day());
        });
    }
}
