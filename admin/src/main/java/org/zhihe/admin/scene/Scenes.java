package org.zhihe.admin.scene;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.adjudication.AdjudicationClerk;
import org.zhihe.casework.adjudication.Adjudications;
import org.zhihe.casework.adjudication.AdministrativeAdjudication;
import org.zhihe.casework.administrativemediation.AdministrativeMediations;
import org.zhihe.casework.confirmation.Confirmations;
import org.zhihe.casework.consultation.ConsultationDesk;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.enforcement.DoneActs;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.EnforcementCases;
import org.zhihe.casework.enforcement.PenaltyDesk;
import org.zhihe.casework.entrustment.Entrustment;
import org.zhihe.casework.entrustment.Entrustments;
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
    private final ConsultationDesk consultations;

    Scenes(Matters matters, Tracks tracks, Procedures procedures, Deadlines deadlines, ConsultationDesk consultations) {
        this.matters = matters;
        this.tracks = tracks;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.consultations = consultations;
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
                deadlines.findByMatterIdOrderById(matter.id()).stream()
                        .filter(clock -> !clock.rule().ofTransfers())
                        .toList(),
                consultations.of(officer, number));
    }

    /** Loads what lies on the officer's desk, by the same queries as the use cases that change it. */
    @Singleton
    static class Procedures {
        private final Mediations mediations;
        private final Confirmations confirmations;
        private final Enforcing enforcing;
        private final BeforeTheOffice office;
        private final WithCourts courts;

        Procedures(
                Mediations mediations,
                Confirmations confirmations,
                Enforcing enforcing,
                BeforeTheOffice office,
                WithCourts courts) {
            this.mediations = mediations;
            this.confirmations = confirmations;
            this.enforcing = enforcing;
            this.office = office;
            this.courts = courts;
        }

        /** What the patent office decides or mediates. */
        @Singleton
        record BeforeTheOffice(
                Adjudications adjudications, AdjudicationClerk clerk, AdministrativeMediations mediations) {}

        /** Cases, and what was done of their penalties. */
        @Singleton
        record Enforcing(EnforcementCases cases, PenaltyDesk penalties) {}

        /** What goes to a court, and what comes from one. */
        @Singleton
        record WithCourts(CourtReferrals referrals, Entrustments entrustments) {}

        Scene.InHand of(Officer officer, Desk desk, String number) {
            long body = officer.bodyId();
            return switch (desk) {
                case INTAKE ->
                    Scene.InHand.intake(
                            orNull(courts.referrals().findFromDesk(number, body, officer.id())),
                            entrustment(officer, desk, number));
                case MEDIATION ->
                    Scene.InHand.mediation(
                            orNull(mediations.findOnDesk(number, body, officer.id(), officer.ownOnly())),
                            orNull(confirmations.findFromDesk(number, body, officer.id(), officer.ownOnly())),
                            entrustment(officer, desk, number));
                case ENFORCEMENT -> enforcement(officer, number);
                case ADJUDICATION -> adjudication(officer, number);
                case COURT ->
                    Scene.InHand.court(
                            orNull(confirmations.findAtCourt(number, body, officer.id())),
                            orNull(courts.referrals()
                                    .findOnDesk(number, body, officer.id())
                                    .filter(one -> one.status() != ReferralStatus.PREPARING)),
                            entrustment(officer, desk, number));
                case OVERSIGHT -> Scene.InHand.NOTHING;
            };
        }

        private Scene.InHand enforcement(Officer officer, String number) {
            EnforcementCase opened = orNull(enforcing.cases().findOnDesk(number, officer.bodyId(), officer.id()));
            return Scene.InHand.enforcement(
                    opened,
                    mediated(officer, number),
                    opened == null ? DoneActs.NOTHING : enforcing.penalties().done(opened));
        }

        private Scene.InHand adjudication(Officer officer, String number) {
            AdministrativeAdjudication opened =
                    orNull(office.adjudications().findOnDesk(number, officer.bodyId(), officer.id()));
            return Scene.InHand.adjudication(
                    opened,
                    mediated(officer, number),
                    opened == null ? Set.of() : office.clerk().done(opened));
        }

        private Scene.Mediated mediated(Officer officer, String number) {
            return new Scene.Mediated(
                    orNull(office.mediations().findOnDesk(number, officer.bodyId(), officer.id())),
                    orNull(confirmations.findFromDesk(number, officer.bodyId(), officer.id(), officer.ownOnly())));
        }

        private @Nullable Entrustment entrustment(Officer officer, Desk desk, String number) {
            return orNull(
                    courts.entrustments().findOnDesk(number, desk, officer.bodyId(), officer.id(), officer.ownOnly()));
        }

        private static <T> @Nullable T orNull(Optional<T> found) {
            return found.orElse(null);
        }
    }
}
