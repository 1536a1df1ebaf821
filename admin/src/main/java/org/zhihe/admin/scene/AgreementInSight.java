package org.zhihe.admin.scene;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.administrativemediation.AdministrativeMediation;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.confirmation.JudicialConfirmation;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;

/**
 * Which agreement a desk reads: the court what it is asked to confirm, the committee and the centre what a court
 * was or can be asked to confirm or else the latest, an authority what was agreed before itself and no other. What the
 * parties settled elsewhere is not for whoever may punish one of them.
 */
@Singleton
public class AgreementInSight {
    private static final Set<Desk> READERS = EnumSet.of(Desk.MEDIATION, Desk.INTAKE, Desk.COURT);

    private final Agreements agreements;
    private final Clocks clocks;

    AgreementInSight(Agreements agreements, Clocks clocks) {
        this.agreements = agreements;
        this.clocks = clocks;
    }

    public Optional<MediationAgreement> of(Scene scene) {
        if (scene.desk() == Desk.COURT && scene.confirmation().isPresent()) {
            return scene.confirmation().map(JudicialConfirmation::agreementId).flatMap(agreements::findById);
        }
        return READERS.contains(scene.desk())
                ? agreements.ofMatter(scene.matter().id(), clocks.today()).stream()
                        .findFirst()
                : scene.administrativeMediation()
                        .map(AdministrativeMediation::id)
                        .flatMap(agreements::latestBefore);
    }
}
