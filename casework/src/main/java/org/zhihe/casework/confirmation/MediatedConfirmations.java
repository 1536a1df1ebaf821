package org.zhihe.casework.confirmation;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Desk;

/** An application as whoever mediated has it: the committee, or the authority under whose seal the parties agreed. */
@Singleton
public class MediatedConfirmations {
    /** An authority has either of its desks mediate. */
    static final Set<Desk> DESKS = EnumSet.of(Desk.MEDIATION, Desk.ADJUDICATION, Desk.ENFORCEMENT);

    private final Confirmations confirmations;

    MediatedConfirmations(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    public Optional<JudicialConfirmation> of(Officer officer, String number) {
        Desk desk = officer.role().desk();
        return desk != null && DESKS.contains(desk)
                ? confirmations.findFromDesk(number, officer.bodyId(), officer.id(), officer.ownOnly())
                : Optional.empty();
    }
}
