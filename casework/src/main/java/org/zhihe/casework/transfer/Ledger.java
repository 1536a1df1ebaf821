package org.zhihe.casework.transfer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.procedure.NotFound;

/**
 * The ledger of all that passes between the bodies. The centre, which keeps it, and who counts see all of it; everybody
 * else what they take part in.
 */
@Singleton
public class Ledger {
    /** As many as the red list holds. */
    public static final int MOST = 500;

    private static final Instant LATER_THAN_ALL = Instant.parse("9000-01-01T00:00:00Z");

    private final LedgerRows rows;
    private final Clocks clocks;

    Ledger(LedgerRows rows, Clocks clocks) {
        this.rows = rows;
        this.clocks = clocks;
    }

    public static boolean open(Role role) {
        return role == Role.STATISTICIAN || TransferDoor.receives(role);
    }

    /** Newest first; one more than a page when there is another page. */
    @Transactional
    public List<LedgerRow> page(Officer officer, LedgerQuestion asked) {
        refuseStrangers(officer);
        LedgerPlace place = Objects.requireNonNullElse(asked.before(), new LedgerPlace(LATER_THAN_ALL, Long.MAX_VALUE));
        return rows.page(
                Objects.requireNonNullElse(asked.fromId(), 0L),
                Objects.requireNonNullElse(asked.toId(), 0L),
                Objects.requireNonNullElse(asked.source(), ""),
                Objects.requireNonNullElse(asked.state(), ""),
                asked.overdue(),
                asked.since(),
                asked.until(),
                place.openedAt(),
                place.ref(),
                seesAll(officer),
                officer.bodyId(),
                desk(officer),
                officer.id(),
                clocks.now(),
                clocks.today());
    }

    /** The red list: everything somebody is late with, the longest first; one more than {@link #MOST} when there is more. */
    @Transactional
    public List<LedgerRow> overdue(Officer officer) {
        refuseStrangers(officer);
        return rows.overdue(
                0,
                0,
                "",
                "",
                true,
                seesAll(officer),
                officer.bodyId(),
                desk(officer),
                officer.id(),
                clocks.now(),
                clocks.today());
    }

    private static boolean seesAll(Officer officer) {
        return officer.role() == Role.INTAKE_OFFICER || officer.role() == Role.STATISTICIAN;
    }

    private static Desk desk(Officer officer) {
        return Objects.requireNonNullElse(officer.role().desk(), Desk.OVERSIGHT);
    }

    private static void refuseStrangers(Officer officer) {
        if (!open(officer.role())) {
            throw new NotFound();
        }
    }
}
