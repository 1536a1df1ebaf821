package org.zhihe.casework.recusal;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.conflict.Conflicts;
import org.zhihe.casework.conflict.Recusal;
import org.zhihe.casework.conflict.RecusalGround;
import org.zhihe.casework.conflict.RecusalSource;
import org.zhihe.casework.conflict.Recusals;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Somebody asks to keep away from a matter, or is told to. The committee's secretary decides for the committee; the
 * centre takes down what any body that has the matter decided about its own people. Nobody decides about themselves.
 */
@Singleton
public class RecusalDesk {
    /** Who may take down a decision. */
    public static final Set<Role> DECIDING = Set.copyOf(EnumSet.of(Role.COMMITTEE_SECRETARY, Role.INTAKE_OFFICER));

    private final Matters matters;
    private final Recusals recusals;
    private final Conflicts conflicts;
    private final Journal journal;
    private final Clocks clocks;

    RecusalDesk(Matters matters, Recusals recusals, Conflicts conflicts, Journal journal, Clocks clocks) {
        this.matters = matters;
        this.recusals = recusals;
        this.conflicts = conflicts;
        this.journal = journal;
        this.clocks = clocks;
    }

    /** The officer keeps away at once, without waiting for anybody's decision. */
    @Transactional
    public void declare(Officer officer, String number, RecusalGround ground, String reason) {
        Matter matter = onDesk(officer, number);
        conflicts.recuse(
                recusal(matter, officer.id(), ground, RecusalSource.DECLARED, reason, officer),
                officer.name(),
                officer.actor());
    }

    @Transactional
    public void decide(Officer officer, String number, long colleagueId, RecusalGround ground, String reason) {
        Matter matter = forDecision(officer, number);
        if (colleagueId == officer.id()) {
            throw new StepRefused("recusal.own");
        }
        Recusals.Candidate colleague = candidates(officer, matter.id()).stream()
                .filter(one -> one.id() == colleagueId)
                .findFirst()
                .orElseThrow(() -> new StepRefused("recusal.not-a-candidate"));
        conflicts.recuse(
                recusal(matter, colleague.id(), ground, RecusalSource.DECIDED, reason, officer),
                colleague.name(),
                officer.actor());
    }

    /** The one concerned cannot: to them the matter is not there. */
    @Transactional
    public void lift(Officer officer, String number, long recusalId, String reason) {
        Matter matter = forDecision(officer, number);
        Recusals.Standing standing = standing(officer, matter.id()).stream()
                .filter(one -> one.id() == recusalId)
                .findFirst()
                .orElseThrow(() -> new StepRefused("recusal.none"));
        recusals.lift(standing.id(), officer.id(), clocks.now());
        journal.enter(matter.id(), MatterEvent.RECUSAL_LIFTED, officer.actor(), standing.name(), reason);
    }

    /** Whom the officer could recuse, themselves left out. */
    public List<Recusals.Candidate> candidates(Officer officer, long matterId) {
        return recusals.candidates(matterId, only(officer)).stream()
                .filter(one -> one.id() != officer.id())
                .toList();
    }

    /**
     * Those among them whose mail address, phone or identity number stands in the matter too, so that it would have to be
     * found out whether they keep away.
     */
    public List<Recusals.Candidate> suggested(Officer officer, long matterId) {
        if (!DECIDING.contains(officer.role())) {
            return List.of();
        }
        List<Long> alike = recusals.alike(matterId);
        return alike.isEmpty()
                ? List.of()
                : candidates(officer, matterId).stream()
                        .filter(one -> alike.contains(one.id()))
                        .toList();
    }

    public List<Recusals.Standing> standing(Officer officer, long matterId) {
        return recusals.ofMatter(matterId, only(officer));
    }

    private static @Nullable Long only(Officer officer) {
        return officer.role() == Role.INTAKE_OFFICER ? null : officer.bodyId();
    }

    private Recusal recusal(
            Matter matter, long staffId, RecusalGround ground, RecusalSource source, String reason, Officer by) {
        return new Recusal(null, matter.id(), staffId, ground, source, reason, by.id(), clocks.now(), null, null);
    }

    private Matter forDecision(Officer officer, String number) {
        if (!DECIDING.contains(officer.role())) {
            throw new NotFound();
        }
        return onDesk(officer, number);
    }

    private Matter onDesk(Officer officer, String number) {
        Desk desk = officer.role().desk();
        if (desk == null || desk == Desk.OVERSIGHT) {
            throw new NotFound();
        }
        return matters.findOnDesk(number, desk, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
    }
}
