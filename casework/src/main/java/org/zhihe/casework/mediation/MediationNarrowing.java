package org.zhihe.casework.mediation;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import org.zhihe.casework.matter.MatterStatus;

/**
 * Which matters of the mediation desk are looked for.
 *
 * @param due null for whenever
 * @param handler id of whoever has them; {@link #EVERYBODY} or {@link #NOBODY}
 * @param search part of the number, the title or a party's name, taken literally; empty for all
 */
public record MediationNarrowing(
        List<MatterStatus> statuses,
        List<MediationTurn> turns,
        @Nullable Due due,
        long handler,
        String search) {
    public static final long EVERYBODY = 0;
    public static final long NOBODY = -1;

    private static final List<MediationTurn> ANY = List.of(MediationTurn.values());

    /** Not ended yet. */
    public static final List<MatterStatus> RUNNING = Arrays.stream(MatterStatus.values())
            .filter(one -> !MatterStatus.MOVES.ends(one))
            .toList();

    public static MediationNarrowing waitingFor(MediationTurn.Whose whose) {
        return new MediationNarrowing(RUNNING, MediationTurn.of(whose), null, EVERYBODY, "");
    }

    public static MediationNarrowing due(Due due) {
        return new MediationNarrowing(RUNNING, ANY, due, EVERYBODY, "");
    }

    public static MediationNarrowing in(List<MatterStatus> statuses) {
        return new MediationNarrowing(statuses, ANY, null, EVERYBODY, "");
    }

    public MediationNarrowing with(long whoseHandler, String searched) {
        return new MediationNarrowing(statuses, turns, due, whoseHandler, searched);
    }
}
