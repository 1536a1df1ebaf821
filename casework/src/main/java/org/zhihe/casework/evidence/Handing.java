package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Nullable;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.party.Side;

/**
 * What is said of files when they are handed in together.
 *
 * @param purpose null when it was asked file by file
 * @param takenInBy the member of staff who took them in at the counter; null when they came from the party itself
 * @param keptFor the only desk that may read them; null when each desk may that has the matter
 */
public record Handing(
        @Nullable EvidencePurpose purpose,
        EvidenceSource source,
        @Nullable String sourceNote,
        Visibility visibility,
        boolean sealRequested,
        @Nullable Long takenInBy,
        @Nullable Desk keptFor) {

    /** Nobody names the readers before a request was decided; until then no party but its own sees it. */
    public Handing {
        if (visibility == Visibility.SEALED || sealRequested && visibility != Visibility.STAFF) {
            throw new IllegalArgumentException("nothing is handed in sealed: it is asked for");
        }
    }

    /** Files of an applicant's form that asks nothing more about them. */
    public static Handing plain() {
        return new Handing(null, EvidenceSource.OTHER, null, Visibility.OWN_SIDE, false, null, null);
    }

    /** A paper for staff, such as a power of attorney. */
    public static Handing forStaff(EvidencePurpose purpose) {
        return new Handing(purpose, EvidenceSource.OTHER, null, Visibility.STAFF, false, null, null);
    }

    public static Handing of(
            EvidencePurpose purpose, EvidenceSource source, @Nullable String sourceNote, Visibility visibility) {
        return new Handing(purpose, source, sourceNote, visibility, false, null, null);
    }

    /** The same, with the request that it be sealed. */
    public Handing askingForSeal() {
        return new Handing(purpose, source, sourceNote, Visibility.STAFF, true, takenInBy, keptFor);
    }

    Handing takenInBy(long staffId) {
        return new Handing(purpose, source, sourceNote, visibility, sealRequested, staffId, keptFor);
    }

    /** The same, for one desk alone: what was found out to mediate is not for those who decide. */
    public Handing keptFor(Desk desk) {
        return new Handing(purpose, source, sourceNote, visibility, sealRequested, takenInBy, desk);
    }

    /** The line of the timeline that nobody reads who may not see the files. */
    public MatterEvent event(Side side) {
        if (sealRequested) {
            return MatterEvent.EVIDENCE_SEAL_REQUESTED;
        }
        return switch (visibility) {
            case BOTH_SIDES -> MatterEvent.EVIDENCE_SHARED;
            case OWN_SIDE ->
                side == Side.APPLICANT ? MatterEvent.EVIDENCE_ADDED : MatterEvent.EVIDENCE_ADDED_BY_RESPONDENT;
            case STAFF, SEALED -> MatterEvent.EVIDENCE_ADDED_FOR_STAFF;
        };
    }
}
