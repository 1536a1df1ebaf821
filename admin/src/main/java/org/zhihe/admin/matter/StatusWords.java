package org.zhihe.admin.matter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.entrustment.EntrustmentStatus;
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
            ProcedureKind.TRANSFER, "TransferStatus"));

    private static final Set<String> ENTRUSTED =
            Arrays.stream(EntrustmentStatus.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private StatusWords() {}

    /** Handed in by a court, not out to one. Both are dealings with a court, told apart by their states. */
    static boolean entrusted(Track track) {
        return track.kind() == ProcedureKind.COURT_REFERRAL && ENTRUSTED.contains(track.status());
    }

    /** What the procedure is, and at which body. */
    static String title(Track track, Messages messages) {
        return entrusted(track)
                ? messages.get("track.entrusted", track.bodyShortName())
                : messages.get("track.label", track.kind(), track.bodyShortName());
    }

    static String key(Track track) {
        String type = entrusted(track) ? "EntrustmentStatus" : TYPES.get(track.kind());
        return type + "." + track.status();
    }
}
