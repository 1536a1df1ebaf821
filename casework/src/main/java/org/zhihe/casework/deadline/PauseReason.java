package org.zhihe.casework.deadline;

/** Why a clock may stand still. Which of them count for a rule is said by its {@link Terms}. */
public enum PauseReason {
    /** The procedure itself is stayed (国知局令第81号 28); belongs to the step that stays it. */
    STAY(true),
    /** Appraisal, examination or testing (鉴定、检测). */
    APPRAISAL(false),
    /** The right holder looks at the goods (权利人辨认、鉴别). */
    RIGHT_HOLDER_CHECK(false),
    /** A paper is served by public notice (公告). */
    PUBLIC_NOTICE(false),
    /** An objection or dispute about who is competent is being settled. */
    JURISDICTION(true),
    /** A hearing is held. */
    HEARING(true),
    /** The sides talk about settling and both want the time for it. */
    SETTLEMENT(false);

    private final boolean ofItsOwnStep;

    PauseReason(boolean ofItsOwnStep) {
        this.ofItsOwnStep = ofItsOwnStep;
    }

    /** Comes and goes with steps of the procedure: staff neither stop a clock for it by hand nor let it go on. */
    public boolean ofItsOwnStep() {
        return ofItsOwnStep;
    }
}
