package org.zhihe.admin.scene;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.administrativemediation.AdministrativeMediation;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.matter.Desk;

/**
 * Which agreement a desk reads: the one that mediated, the centre and the court the latest of the matter, an authority what
 * was agreed before itself and no other. What the parties settled elsewhere is not for whoever may punish one of them.
 */
@Singleton
public class AgreementInSight {
    private static final Set<Desk> READERS = EnumSet.of(Desk.MEDIATION, Desk.INTAKE, Desk.COURT);

    private final Agreements agreements;

    AgreementInSight(Agreements agreements) {
        this.agreements = agreements;
    }

    public Optional<MediationAgreement> of(Scene scene) {
        return READERS.contains(scene.desk())
                ? agreements.latestOfMatter(scene.matter().id())
                : scene.administrativeMediation()
                        .map(AdministrativeMediation::id)
                        .flatMap(agreements::latestBefore);
    }
}
