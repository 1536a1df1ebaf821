package org.zhihe.casework.matter;

import org.zhihe.casework.procedure.Transitions;

/** Where the file itself stands; procedures opened under it have states of their own. */
public enum MatterStatus {
    /** Filed; the centre examines it. */
    SUBMITTED(PublicStatus.SUBMITTED),
    /** The applicant was told everything that is missing. */
    CORRECTION_REQUESTED(PublicStatus.TO_CORRECT),
    /** Taken on; to be routed. */
    ACCEPTED(PublicStatus.ACCEPTED),
    /** At least one procedure has been opened. */
    IN_PROGRESS(PublicStatus.IN_HAND),
    /** Ended with an outcome. */
    CONCLUDED(PublicStatus.CLOSED),
    /** Not taken on, with a ground. */
    DECLINED(PublicStatus.CLOSED),
    /** Taken back by the applicant. */
    WITHDRAWN(PublicStatus.CLOSED),
    /** Goes on in an earlier matter of the same person. */
    MERGED(PublicStatus.CLOSED);

    /** The only place that lists the moves of a matter. */
    public static final Transitions<MatterStatus> MOVES = Transitions.of(MatterStatus.class)
            .allow(SUBMITTED, CORRECTION_REQUESTED, ACCEPTED, DECLINED, WITHDRAWN, MERGED)
            .allow(CORRECTION_REQUESTED, SUBMITTED, DECLINED, WITHDRAWN, MERGED)
            .allow(ACCEPTED, IN_PROGRESS, CONCLUDED, WITHDRAWN, MERGED)
            .allow(IN_PROGRESS, CONCLUDED, WITHDRAWN)
            .allowAgain(CONCLUDED, ACCEPTED);

    private final PublicStatus publicStatus;

    MatterStatus(PublicStatus publicStatus) {
        this.publicStatus = publicStatus;
    }

    public PublicStatus publicStatus() {
        return publicStatus;
    }
}
