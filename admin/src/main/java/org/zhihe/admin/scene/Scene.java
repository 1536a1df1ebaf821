package org.zhihe.admin.scene;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.adjudication.AdjudicationActKind;
import org.zhihe.casework.adjudication.AdministrativeAdjudication;
import org.zhihe.casework.administrativemediation.AdministrativeMediation;
import org.zhihe.casework.confirmation.JudicialConfirmation;
import org.zhihe.casework.consultation.Consultation;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.enforcement.DoneActs;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.entrustment.Entrustment;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.mediation.Mediation;
import org.zhihe.casework.referral.CourtReferral;

/**
 * A matter on the desk of one who may see it, with the procedures this desk can change.
 *
 * @param tracks all procedures of the matter, whoever has them
 * @param clocks all it has had, the ended ones too; those of transfers are read where the transfer is
 * @param consultations what this body has asked of others, answered or not
 */
public record Scene(
        Officer officer,
        Matter matter,
        Desk desk,
        List<Track> tracks,
        InHand inHand,
        List<Deadline> clocks,
        List<Consultation> consultations) {

    /** Null where there is none, or it is with another desk. */
    public record InHand(
            @Nullable Mediation mediation,
            @Nullable JudicialConfirmation confirmation,
            @Nullable EnforcementCase enforcement,
            @Nullable AdministrativeAdjudication adjudication,
            @Nullable CourtReferral referral,
            @Nullable Entrustment entrustment,
            @Nullable AdministrativeMediation administrativeMediation,
            Noted noted) {
        static final InHand NOTHING = new InHand(null, null, null, null, null, null, null, Noted.NOTHING);

        static InHand intake(@Nullable CourtReferral referral, @Nullable Entrustment entrustment) {
            return new InHand(null, null, null, null, referral, entrustment, null, Noted.NOTHING);
        }

        static InHand mediation(
                @Nullable Mediation mediation,
                @Nullable JudicialConfirmation confirmation,
                @Nullable Entrustment entrustment) {
            return new InHand(mediation, confirmation, null, null, null, entrustment, null, Noted.NOTHING);
        }

        static InHand enforcement(@Nullable EnforcementCase opened, Mediated mediated, DoneActs done) {
            return new InHand(
                    null,
                    mediated.confirmation(),
                    opened,
                    null,
                    null,
                    null,
                    mediated.opened(),
                    new Noted(done, Set.of()));
        }

        static InHand adjudication(
                @Nullable AdministrativeAdjudication adjudication, Mediated mediated, Set<AdjudicationActKind> done) {
            return new InHand(
                    null,
                    mediated.confirmation(),
                    null,
                    adjudication,
                    null,
                    null,
                    mediated.opened(),
                    new Noted(DoneActs.NOTHING, done));
        }

        static InHand court(
                @Nullable JudicialConfirmation confirmation,
                @Nullable CourtReferral referral,
                @Nullable Entrustment entrustment) {
            return new InHand(null, confirmation, null, null, referral, entrustment, null, Noted.NOTHING);
        }
    }

    /** What an authority mediates, and the application to confirm what was agreed before it. */
    record Mediated(
            @Nullable AdministrativeMediation opened,
            @Nullable JudicialConfirmation confirmation) {}

    /** What was done on the way of the procedure in hand, besides what its state tells. */
    public record Noted(DoneActs ofCase, Set<AdjudicationActKind> ofAdjudication) {
        static final Noted NOTHING = new Noted(DoneActs.NOTHING, Set.of());
    }

    public Noted noted() {
        return inHand.noted();
    }

    public String number() {
        return matter.number();
    }

    public Optional<Mediation> mediation() {
        return Optional.ofNullable(inHand.mediation());
    }

    public Optional<JudicialConfirmation> confirmation() {
        return Optional.ofNullable(inHand.confirmation());
    }

    public Optional<EnforcementCase> enforcement() {
        return Optional.ofNullable(inHand.enforcement());
    }

    public Optional<AdministrativeAdjudication> adjudication() {
        return Optional.ofNullable(inHand.adjudication());
    }

    public Optional<CourtReferral> referral() {
        return Optional.ofNullable(inHand.referral());
    }

    public Optional<Entrustment> entrustment() {
        return Optional.ofNullable(inHand.entrustment());
    }

    public Optional<AdministrativeMediation> administrativeMediation() {
        return Optional.ofNullable(inHand.administrativeMediation());
    }
}
