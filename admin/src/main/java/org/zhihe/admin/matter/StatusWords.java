package org.zhihe.admin.matter;

import java.util.EnumMap;
import java.util.Map;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;

/** Which words a procedure's status goes by: {@code <its own status enum>.<constant>}. */
final class StatusWords {
    private static final Map<ProcedureKind, String> TYPES = new EnumMap<>(Map.of(
            ProcedureKind.MEDIATION, "MediationStatus",
            ProcedureKind.CONFIRMATION, "ConfirmationStatus",
            ProcedureKind.ENFORCEMENT, "EnforcementStatus",
            ProcedureKind.ADJUDICATION, "AdjudicationStatus",
            ProcedureKind.COURT_REFERRAL, "ReferralStatus",
            ProcedureKind.TRANSFER, "TransferStatus"));

    private StatusWords() {}

    static String key(Track track) {
        return TYPES.get(track.kind()) + "." + track.status();
    }
}
