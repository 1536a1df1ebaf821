package org.zhihe.casework.enforcement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.procedure.StepRefused;

/** Notes that the party was heard on a penalty, that it was served, and how it is carried out. */
@Singleton
public class PenaltyDesk {
    private final ActBook book;
    private final RemedyStatements statements;
    private final PenaltyCourse course;
    private final RemedyCourse remedies;

    PenaltyDesk(ActBook book, RemedyStatements statements, PenaltyCourse course, RemedyCourse remedies) {
        this.book = book;
        this.statements = statements;
        this.course = course;
        this.remedies = remedies;
    }

    public DoneActs done(EnforcementCase opened) {
        return book.done(opened);
    }

    /** Whether it can be noted now: a court is not asked to enforce while the party can still go against the decision. */
    public boolean possible(EnforcementCase opened, EnforcementActKind kind, DoneActs done, List<Deadline> clocks) {
        return kind.possible(opened, done)
                && (kind != EnforcementActKind.EXECUTION_APPLIED
                        || remedies.runningUntil(opened, clocks).isEmpty());
    }

    /**
     * @param kind neither serving nor of the remedies
     * @param day on which it was done, not in the future
     * @param note what was said, or which court was asked
     */
    @Transactional
    public void note(
            Officer officer, String number, int seenVersion, EnforcementActKind kind, LocalDate day, String note) {
        if (kind == EnforcementActKind.SERVED || kind.ofRemedies()) {
            throw new StepRefused("enforcement.act-not-now", kind);
        }
        EnforcementCase opened = book.open(officer, number, seenVersion);
        book.refuseUnlessPossible(opened, book.done(opened), kind, day);
        course.refuseUntimely(opened, kind, day);
        book.write(opened, officer, kind, day, note, null);
        course.turn(opened, kind, day, officer);
    }

    /**
     * How the decision was handed over.
     *
     * @param reconsideration the government that the decision names for reconsideration
     * @param court that it names for a suit
     */
    public record Service(LocalDate day, String note, String reconsideration, String court) {}

    /** From now on the party's time to pay and to go against the decision runs. */
    @Transactional
    public void serve(Officer officer, String number, int seenVersion, Service how) {
        EnforcementCase opened = book.open(officer, number, seenVersion);
        book.refuseUnlessPossible(opened, book.done(opened), EnforcementActKind.SERVED, how.day());
        if (opened.decidedOn() != null && how.day().isBefore(opened.decidedOn())) {
            throw new StepRefused("enforcement.served-before-decision");
        }
        book.write(opened, officer, EnforcementActKind.SERVED, how.day(), how.note(), null);
        statements.save(new RemedyStatement(opened.id(), how.reconsideration(), how.court()));
        course.turn(opened, EnforcementActKind.SERVED, how.day(), officer);
        remedies.served(opened, how.day());
    }
}
