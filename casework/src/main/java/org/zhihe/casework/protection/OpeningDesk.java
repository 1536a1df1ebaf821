package org.zhihe.casework.protection;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Opens a protected identity: one officer asks and says why, another of the same body agrees, and only the one who asked
 * reads it, for a day. The party is told of each of these.
 */
@Singleton
public class OpeningDesk {
    /** Those who look into what was reported; whoever only mediates, judges or watches works with the alias. */
    public static final Set<Role> OPENING =
            Set.copyOf(EnumSet.of(Role.INTAKE_OFFICER, Role.ENFORCEMENT_OFFICER, Role.ADJUDICATOR));

    private final Matters matters;
    private final Records records;
    private final Journal journal;
    private final Audit audit;
    private final Clock clock;

    OpeningDesk(Matters matters, Records records, Journal journal, Audit audit, Clock clock) {
        this.matters = matters;
        this.records = records;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of the matter's protected party, with what the officer's own body has asked last; empty when nobody is protected. */
    @Transactional
    public Optional<ProtectedIdentities.Standing> standing(Officer officer, long matterId) {
        return records.identities().standing(matterId, officer.bodyId());
    }

    @Transactional
    public void ask(Officer officer, String number, OpeningGround ground, String reason) {
        Matter matter = lockedOnDesk(officer, number);
        ProtectedIdentities.Standing now = standing(officer, matter.id()).orElseThrow(NotFound::new);
        if (now.status() == IdentityOpeningStatus.ASKED) {
            throw new StepRefused("identity-opening.waiting");
        }
        if (readable(officer, now)) {
            throw new StepRefused("identity-opening.open");
        }
        records.openings()
                .save(IdentityOpening.ask(officer, matter.id(), now.partyId(), ground, reason, clock.instant()));
        journal.enterAndTell(
                now.partyId(),
                matter.id(),
                MatterEvent.IDENTITY_ASKED,
                officer.actor(),
                officer.bodyName(),
                ground,
                reason);
    }

    @Transactional
    public void approve(Officer officer, String number, int seenVersion) {
        IdentityOpening asked = asked(officer, number, seenVersion);
        asked.approve(officer.id(), clock.instant());
        records.openings().update(asked);
        journal.enterAndTell(
                asked.partyId,
                asked.matterId,
                MatterEvent.IDENTITY_OPENED,
                officer.actor(),
                officer.bodyName(),
                asked.ground,
                asked.openUntil);
    }

    @Transactional
    public void refuse(Officer officer, String number, int seenVersion, String why) {
        IdentityOpening asked = asked(officer, number, seenVersion);
        asked.refuse(officer.id(), why, clock.instant());
        records.openings().update(asked);
        journal.enterAndTell(
                asked.partyId, asked.matterId, MatterEvent.IDENTITY_REFUSED, officer.actor(), officer.bodyName(), why);
    }

    /** Whether this officer may read now. */
    public boolean readable(Officer officer, ProtectedIdentities.Standing standing) {
        Long asker = standing.askedBy();
        Instant until = standing.openUntil();
        return standing.status() == IdentityOpeningStatus.OPENED
                && asker != null
                && asker == officer.id()
                && until != null
                && clock.instant().isBefore(until);
    }

    /** Each reading is an entry of the audit, made before anything is handed out. */
    @Transactional
    public ProtectedIdentity read(Officer officer, String number) {
        Matter matter = onDesk(officer, number);
        ProtectedIdentities.Standing standing = standing(officer, matter.id())
                .filter(one -> readable(officer, one))
                .orElseThrow(NotFound::new);
        audit.record(
                Act.PROTECTED_IDENTITY_READ,
                officer.actor(),
                matter.id(),
                "party " + standing.partyId() + " for " + standing.ground());
        return records.identities().findByPartyId(standing.partyId()).orElseThrow(NotFound::new);
    }

    private IdentityOpening asked(Officer officer, String number, int seenVersion) {
        Matter matter = onDesk(officer, number);
        IdentityOpening asked = standing(officer, matter.id())
                .map(ProtectedIdentities.Standing::openingId)
                .flatMap(id -> records.openings().findByIdAndMatterId(id, matter.id()))
                .orElseThrow(NotFound::new);
        asked.refuseUnlessSeen(seenVersion);
        return asked;
    }

    /** So that of two who ask at once the second sees the first. */
    private Matter lockedOnDesk(Officer officer, String number) {
        records.identities().lock(number);
        return onDesk(officer, number);
    }

    private Matter onDesk(Officer officer, String number) {
        if (!OPENING.contains(officer.role())) {
            throw new NotFound();
        }
        Desk desk = officer.role().desk();
        return matters.findOnDesk(number, desk, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
    }

    /** Where it is kept. */
    @Singleton
    record Records(ProtectedIdentities identities, IdentityOpenings openings) {}
}
