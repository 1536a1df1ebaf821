package org.zhihe.casework.timekeeping;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.zhihe.casework.account.AccountMails;
import org.zhihe.casework.account.AccountNotice;
import org.zhihe.casework.account.HeadDesk;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.matter.Matters;

/** Tells the staff of a clock by mail: number, rule and day, nothing of the parties. */
@Singleton
class ClockMails {
    private final ClockReaders readers;
    private final HeadDesk heads;
    private final Matters matters;
    private final AccountMails mails;

    ClockMails(ClockReaders readers, HeadDesk heads, Matters matters, AccountMails mails) {
        this.readers = readers;
        this.heads = heads;
        this.matters = matters;
        this.mails = mails;
    }

    /** Whoever has the matter in hand; where nobody has, all who work on that desk. */
    void tellHandlers(Deadline deadline, AccountNotice notice) {
        for (Desk desk : Owing.desks(deadline.rule())) {
            List<ClockReaders.Reader> all = readersOf(deadline, desk);
            List<ClockReaders.Reader> own =
                    all.stream().filter(ClockReaders.Reader::hasIt).toList();
            send(deadline, notice, own.isEmpty() ? sharing(all) : own);
        }
    }

    /** Whoever leads the desk; where nobody was named, all who share its work. */
    void tellHeads(Deadline deadline, AccountNotice notice) {
        for (Desk desk : Owing.desks(deadline.rule())) {
            List<ClockReaders.Reader> all = readersOf(deadline, desk);
            List<ClockReaders.Reader> leading = all.stream()
                    .filter(one -> heads.of(desk, one.bodyId()).contains(one.id()))
                    .toList();
            send(deadline, notice, leading.isEmpty() ? sharing(all) : leading);
        }
    }

    private List<ClockReaders.Reader> readersOf(Deadline deadline, Desk desk) {
        return deadline.rule().ofTransfers()
                ? readers.ofTransfer(deadline.subject(), deadline.rule().terms().debtor(), desk, roles(desk))
                : readers.of(Objects.requireNonNull(deadline.id()), desk, roles(desk));
    }

    /** Those who see the whole desk, not only what is assigned to them. */
    private static List<ClockReaders.Reader> sharing(List<ClockReaders.Reader> all) {
        return all.stream().filter(one -> !one.role().ownOnly()).toList();
    }

    private void send(Deadline deadline, AccountNotice notice, List<ClockReaders.Reader> to) {
        if (to.isEmpty()) {
            return;
        }
        String number = matters.findById(deadline.matterId()).orElseThrow().number();
        String details = Details.write(number, deadline.rule(), deadline.dueOn());
        for (ClockReaders.Reader one : to) {
            if (one.email() != null) {
                mails.tellStaff(notice, one.id(), one.email(), details);
            }
        }
    }

    private static List<Role> roles(Desk desk) {
        return Arrays.stream(Role.values()).filter(role -> role.desk() == desk).toList();
    }
}
