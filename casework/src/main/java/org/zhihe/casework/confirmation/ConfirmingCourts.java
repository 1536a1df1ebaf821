package org.zhihe.casework.confirmation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.entrustment.InvitingCourts;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.routing.Courts;

/** Which court confirms an agreement: the one that had the parties mediate, otherwise the one of the table of courts. */
@Singleton
public class ConfirmingCourts {
    private static final String INVITED = "《民事诉讼法》第二百零五条第一项";

    private final InvitingCourts inviting;
    private final Courts courts;

    ConfirmingCourts(InvitingCourts inviting, Courts courts) {
        this.inviting = inviting;
        this.courts = courts;
    }

    /** The explanation is empty for the court that had them mediate. */
    public Optional<Courts.Competent> of(Matter matter, MediationAgreement agreement, LocalDate day) {
        return invited(agreement).or(() -> courts.confirming(matter, day));
    }

    private Optional<Courts.Competent> invited(MediationAgreement agreement) {
        return agreement.administrative()
                ? Optional.empty()
                : inviting.of(agreement.matterId()).map(court -> new Courts.Competent(court, INVITED, ""));
    }
}
