package org.zhihe.admin.scene;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.adjudication.Adjudications;
import org.zhihe.casework.confirmation.Confirmations;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.enforcement.EnforcementCases;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterNumber;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.casework.mediation.Mediations;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.referral.CourtReferrals;
import org.zhihe.casework.referral.ReferralStatus;

/** Opens a matter for one who may see it; to everybody else it does not exist. */
@Singleton
public class Scenes {
    private final Matters matters;
    private final Tracks tracks;
    private final Procedures procedures;
    private final Deadlines deadlines;

    Scenes(Matters matters, Tracks tracks, Procedures procedures, Deadlines deadlines) {
        this.matters = matters;
        this.tracks = tracks;
        this.procedures = procedures;
        this.deadlines = deadlines;
    }

    public Scene of(Officer officer, String number) {
        Desk desk = officer.role().desk();
        if (desk == null || !MatterNumber.isOne(number)) {
            throw new NotFound();
        }
        Matter matter = matters.findOnDesk(number, desk, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        return new Scene(
                officer,
                matter,
                desk,
                tracks.ofMatter(matter.id()),
                procedures.of(officer, desk, number),
                deadlines.findByMatterIdOrderById(matter.id()));
    }

    /** Loads what lies on the officer's desk, by the same queries as the use cases that change it. */
    @Singleton
    static class Procedures {
        private final Mediations mediations;
        private final Confirmations confirmations;
        private final EnforcementCases cases;
        private final Adjudications adjudications;
        private final CourtReferrals referrals;

        Procedures(
                Mediations mediations,
                Confirmations confirmations,
                EnforcementCases cases,
                Adjudications adjudications,
                CourtReferrals referrals) {
            this.mediations = mediations;
            this.confirmations = confirmations;
            this.cases = cases;
            this.adjudications = adjudications;
            this.referrals = referrals;
        }

        Scene.InHand of(Officer officer, Desk desk, String number) {
            long body = officer.bodyId();
            return switch (desk) {
                case INTAKE ->
                    new Scene.InHand(
                            null, null, null, null, orNull(referrals.findFromDesk(number, body, officer.id())));
                case MEDIATION ->
                    new Scene.InHand(
                            orNull(mediations.findOnDesk(number, body, officer.id(), officer.ownOnly())),
                            orNull(confirmations.findFromDesk(number, body, officer.id(), officer.ownOnly())),
                            null,
                            null,
                            null);
                case ENFORCEMENT ->
                    new Scene.InHand(null, null, orNull(cases.findOnDesk(number, body, officer.id())), null, null);
                case ADJUDICATION ->
                    new Scene.InHand(
                            null, null, null, orNull(adjudications.findOnDesk(number, body, officer.id())), null);
                case COURT ->
                    new Scene.InHand(
                            null,
                            orNull(confirmations.findAtCourt(number, body, officer.id())),
                            null,
                            null,
                            orNull(referrals
                                    .findOnDesk(number, body, officer.id())
                                    .filter(one -> one.status() != ReferralStatus.PREPARING)));
                case OVERSIGHT -> new Scene.InHand(null, null, null, null, null);
            };
        }

        private static <T> @Nullable T orNull(Optional<T> found) {
            return found.orElse(null);
        }
    }
}
