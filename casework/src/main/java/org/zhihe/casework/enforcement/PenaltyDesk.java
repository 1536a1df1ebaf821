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

    /** Whether it can be noted now: nobody is urged who has time to pay, and no court asked while the party can go to one. */
    public boolean possible(EnforcementCase opened, EnforcementActKind kind, DoneActs done, List<Deadline> clocks) {
        return kind.possible(opened, done) && remedies.inTime(opened, kind, clocks);
    }

    /**
     * @param kind neither serving nor of the remedies
     * @param day on which it was done, not in the future
     * @param note what was said, or which court was asked
     */
    @Transactional
    public void note(
            Officer officer, String number, int seenVersion, EnforcementActKind kind, LocalDate day, String note) {
        if (kind == EnforcementActKind.SERVED || kind.ofRemedies() || kind.appoints()) {
            throw new StepRefused("enforcement.act-not-now", kind);
        }
        EnforcementCase opened = book.open(officer, number, seenVersion);
        DoneActs done = book.done(opened);
        book.refuseUnlessPossible(opened, done, kind, day);
        course.refuseUntimely(opened, done, kind, day);
        book.write(opened, officer, book.act(opened, officer, kind, day, note));
        course.turn(opened, kind, day, officer);
    }

    /**
     * What names a day ahead.
     *
     * @param kind of which {@link EnforcementActKind#appoints()}
     * @param day on which the party was called or the payment was put off, not in the future
     * @param appointedOn day of the hearing, or last day to pay
     */
    public record Appointment(EnforcementActKind kind, LocalDate day, LocalDate appointedOn, String note) {}

    @Transactional
    public void appoint(Officer officer, String number, int seenVersion, Appointment what) {
        if (!what.kind().appoints()) {
            throw new StepRefused("enforcement.act-not-now", what.kind());
        }
        EnforcementCase opened = book.open(officer, number, seenVersion);
        DoneActs done = book.done(opened);
        book.refuseUnlessPossible(opened, done, what.kind(), what.day());
        EnforcementAct act =
                book.act(opened, officer, what.kind(), what.day(), what.note()).appointing(what.appointedOn());
        if (what.kind() == EnforcementActKind.HEARING_CALLED) {
            course.refuseShortNotice(what.day(), what.appointedOn());
            book.write(opened, officer, act);
        } else {
            book.write(opened, officer, act.appointing(course.putOff(opened, done, act, officer)));
        }
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
        book.write(opened, officer, book.act(opened, officer, EnforcementActKind.SERVED, how.day(), how.note()));
        statements.save(new RemedyStatement(opened.id(), how.reconsideration(), how.court()));
        course.turn(opened, EnforcementActKind.SERVED, how.day(), officer);
        remedies.served(opened, how.day());
    }

    /** Whether it was served before anybody wrote down where the decision says that the party can go. */
    public boolean unstated(EnforcementCase opened, DoneActs done) {
        return opened.result() == EnforcementResult.PENALTY
                && done.has(EnforcementActKind.SERVED)
                && statements.findByCaseId(opened.id()).isEmpty();
    }

    /** Says so afterwards; what the party can still do from then on runs as from the service. */
    @Transactional
    public void state(Officer officer, String number, int seenVersion, String reconsideration, String court) {
        EnforcementCase opened = book.open(officer, number, seenVersion);
        DoneActs done = book.done(opened);
        if (!unstated(opened, done)) {
            throw new StepRefused("enforcement.stated");
        }
        statements.save(new RemedyStatement(opened.id(), reconsideration, court));
        remedies.stated(opened, done);
        book.touch(opened);
    }
}
