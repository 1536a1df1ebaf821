package org.zhihe.casework.procedure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.consultation.ConsultationStatus;
import org.zhihe.casework.enforcement.EnforcementStatus;
import org.zhihe.casework.entrustment.EntrustmentStatus;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.casework.mediation.SessionStatus;
import org.zhihe.casework.protection.IdentityOpeningStatus;
import org.zhihe.casework.referral.ReferralStatus;
import org.zhihe.casework.transfer.RemedyStatus;
import org.zhihe.casework.transfer.TransferStatus;

/** A table of moves with the name it has in the documentation. A machine begins in its first constant. */
record Machine<S extends Enum<S>>(String name, Transitions<S> moves) {

    static Stream<Machine<?>> all() {
        return Stream.of(
                new Machine<>("matter", MatterStatus.MOVES),
                new Machine<>("mediation", MediationStatus.MOVES),
                new Machine<>("mediation-session", SessionStatus.MOVES),
                new Machine<>("judicial-confirmation", ConfirmationStatus.MOVES),
                new Machine<>("enforcement-case", EnforcementStatus.MOVES),
                new Machine<>("administrative-adjudication", AdjudicationStatus.MOVES),
                new Machine<>("administrative-mediation", AdministrativeMediationStatus.MOVES),
                new Machine<>("court-referral", ReferralStatus.MOVES),
                new Machine<>("entrustment", EntrustmentStatus.MOVES),
                new Machine<>("consultation", ConsultationStatus.MOVES),
                new Machine<>("transfer", TransferStatus.MOVES),
                new Machine<>("transfer-remedy", RemedyStatus.MOVES),
                new Machine<>("identity-opening", IdentityOpeningStatus.MOVES));
    }

    S[] states() {
        return moves.states().getEnumConstants();
    }

    S first() {
        return states()[0];
    }

    Set<S> reachable() {
        Set<S> reached = EnumSet.of(first());
        int before;
        do {
            before = reached.size();
            Arrays.stream(states()).filter(reached::contains).forEach(state -> reached.addAll(moves.after(state)));
        } while (reached.size() > before);
        return reached;
    }

    @Override
    public String toString() {
        return name;
    }
}
