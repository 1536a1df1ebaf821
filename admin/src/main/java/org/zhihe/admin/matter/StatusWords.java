package org.zhihe.admin.matter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.entrustment.EntrustmentStatus;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;

/** Which words a procedure's status goes by: {@code <its own status enum>.<constant>}. */
final class StatusWords {
    private static final Map<ProcedureKind, String> TYPES = new EnumMap<>(Map.of(
            ProcedureKind.MEDIATION, "MediationStatus",
            ProcedureKind.CONFIRMATION, "ConfirmationStatus",
            ProcedureKind.ENFORCEMENT, "EnforcementStatus",
            ProcedureKind.ADJUDICATION, "AdjudicationStatus",
            ProcedureKind.ADMINISTRATIVE_MEDIATION, "AdministrativeMediationStatus",
            ProcedureKind.COURT_REFERRAL, "ReferralStatus"));

    private static final Set<String> ENTRUSTED =
            Arrays.stream(EntrustmentStatus.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private StatusWords() {}

    /** Handed in by a court, not out to one. Both are dealings with a court, told apart by their states. */
    static boolean entrusted(Track track) {
        return track.kind() == ProcedureKind.COURT_REFERRAL && ENTRUSTED.contains(track.status());
    }

    static String key(Track track) {
        return entrusted(track) ? "EntrustmentStatus." + track.status() : TYPES.get(track.kind()) + "." + track.status();
    }
}
