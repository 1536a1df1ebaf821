package org.zhihe.casework.timekeeping;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhihe.casework.account.AccountNotice;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Debtor;
import org.zhihe.casework.deadline.ExpiryEffect;
import org.zhihe.casework.deadline.Passing;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;

/** Tells of one clock, once: the row that says so is the claim, written in the transaction of what is told. */
@Singleton
class ClockNotices {
    private final DeadlineNotices notices;
    private final ClockMails mails;
    private final Journal journal;
    private final Clocks clocks;
    private final List<Passing> passings;

    ClockNotices(DeadlineNotices notices, ClockMails mails, Journal journal, Clocks clocks, List<Passing> passings) {
        this.notices = notices;
        this.mails = mails;
        this.journal = journal;
        this.clocks = clocks;
        this.passings = List.copyOf(passings);
    }

    /** Whether it was told now; not when somebody else has told it, or has it in hand. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean tell(DeadlineNotices.Ringing ringing, NoticeKind kind) {
        if (kind == NoticeKind.PAST) {
            passings(ringing.rule()).forEach(passing -> passing.claim(ringing.which()));
        }
        Optional<Deadline> found = notices.lock(ringing.id());
        if (found.isEmpty()) {
            return false;
        }
        Deadline deadline = found.get();
        boolean past = Clocks.past(deadline, clocks.now());
        if (past == (kind == NoticeKind.AHEAD)
                || notices.told(ringing.id(), kind, deadline.dueOn()).isPresent()) {
            return false;
        }
        notices.save(
                new DeadlineNotice(null, Objects.requireNonNull(deadline.id()), kind, deadline.dueOn(), clocks.now()));
        switch (kind) {
            case AHEAD -> ahead(deadline);
            case PAST -> past(deadline);
            case ESCALATED -> mails.tellHeads(deadline, AccountNotice.STAFF_CLOCK_ESCALATED);
        }
        return true;
    }

    /** Whoever has to act is reminded. */
    private void ahead(Deadline deadline) {
        Debtor debtor = deadline.rule().terms().debtor();
        if (debtor.ofParties()) {
            MatterEvent event =
                    debtor == Debtor.APPLICANT ? MatterEvent.CLOCK_NEAR_FOR_APPLICANT : MatterEvent.CLOCK_NEAR;
            journal.enter(deadline.matterId(), event, Actor.system(), deadline.rule(), deadline.dueOn());
        } else {
            mails.tellHandlers(deadline, AccountNotice.STAFF_CLOCK_AHEAD);
        }
    }

    private void past(Deadline deadline) {
        ExpiryEffect effect = deadline.rule().terms().effect();
        if (!deadline.rule().ofTransfers()) {
            journal.enter(
                    deadline.matterId(),
                    MatterEvent.CLOCK_PASSED,
                    Actor.system(),
                    deadline.rule(),
                    deadline.dueOn(),
                    effect);
        }
        mails.tellHandlers(deadline, AccountNotice.STAFF_CLOCK_PAST);
        passings(deadline.rule()).forEach(passing -> passing.passed(deadline.matterId()));
    }

    private List<Passing> passings(DeadlineRule rule) {
        return passings.stream().filter(one -> one.rule() == rule).toList();
    }
}
