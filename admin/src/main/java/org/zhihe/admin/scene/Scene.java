package org.zhihe.admin.scene;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.adjudication.AdministrativeAdjudication;
import org.zhihe.casework.confirmation.JudicialConfirmation;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.mediation.Mediation;
import org.zhihe.casework.referral.CourtReferral;

/**
 * A matter on the desk of one who may see it, with the procedures this desk can change.
 *
 * @param tracks all procedures of the matter, whoever has them
 * @param clocks all it has had, the ended ones too
 */
public record Scene(Officer officer, Matter matter, Desk desk, List<Track> tracks, InHand inHand, List<Deadline> clocks) {

    /** Null where there is none, or it is with another desk. */
    public record InHand(
            @Nullable Mediation mediation,
            @Nullable JudicialConfirmation confirmation,
            @Nullable EnforcementCase enforcement,
            @Nullable AdministrativeAdjudication adjudication,
            @Nullable CourtReferral referral) {}

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
}
