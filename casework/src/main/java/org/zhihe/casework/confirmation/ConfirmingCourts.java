package org.zhihe.casework.confirmation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.entrustment.InvitingCourts;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Condition;
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

    /** Only a court that certainly is the one. The explanation is empty for the court that had them mediate. */
    public Optional<Courts.Competent> of(Matter matter, MediationAgreement agreement, LocalDate day) {
        return invited(agreement).or(() -> courts.confirming(matter, day));
    }

    /** Between which courts it is not decided yet; empty when {@link #of} names one. */
    public List<Courts.Possible> possible(Matter matter, MediationAgreement agreement, LocalDate day) {
        return invited(agreement).isPresent() ? List.of() : courts.possible(matter, day);
    }

    /** What has to be established before {@link #of} can name one; empty when no court of the table is for the matter. */
    public Optional<Condition> openBefore(Matter matter, LocalDate day) {
        return courts.openBefore(matter, day);
    }

    /** Why {@link #of} names none. */
    StepRefused whyNone(Matter matter, LocalDate day) {
        return courts.openBefore(matter, day)
                .map(open -> new StepRefused("confirmation.court-open", open))
                .orElseGet(() -> new StepRefused("confirmation.no-court"));
    }

    private Optional<Courts.Competent> invited(MediationAgreement agreement) {
        return agreement.administrative()
                ? Optional.empty()
                : inviting.of(agreement.matterId()).map(court -> new Courts.Competent(court, INVITED, ""));
    }
}
