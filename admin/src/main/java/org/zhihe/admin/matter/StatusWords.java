package org.zhihe.admin.matter;

import java.util.EnumMap;
import java.util.Map;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.templates.Messages;

/** Which words a procedure's status goes by: {@code <its own status enum>.<constant>}. */
final class StatusWords {
    private static final Map<ProcedureKind, String> TYPES = new EnumMap<>(Map.of(
            ProcedureKind.MEDIATION, "MediationStatus",
            ProcedureKind.CONFIRMATION, "ConfirmationStatus",
            ProcedureKind.ENFORCEMENT, "EnforcementStatus",
            ProcedureKind.ADJUDICATION, "AdjudicationStatus",
            ProcedureKind.ADMINISTRATIVE_MEDIATION, "AdministrativeMediationStatus",
            ProcedureKind.COURT_REFERRAL, "ReferralStatus",
            ProcedureKind.ENTRUSTMENT, "EntrustmentStatus",
            ProcedureKind.TRANSFER, "TransferStatus"));

    private StatusWords() {}

    /** What the procedure is, and at which body. */
    static String title(Track track, Messages messages) {
        return messages.get("track.label", track.kind(), track.bodyShortName());
    }

    static String key(Track track) {
        return TYPES.get(track.kind()) + "." + track.status();
    }
}
