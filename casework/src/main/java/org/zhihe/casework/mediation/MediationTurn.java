package org.zhihe.casework.mediation;

import java.util.Arrays;
import java.util.List;

/** What a matter on the mediation desk waits for now. In the order in which they are looked for. */
public enum MediationTurn {
    /** A party has asked something. */
    ANSWER_QUESTION(Whose.DESK),
    /** A court has entrusted it; nobody has signed for the papers. */
    TAKE_UP(Whose.DESK),
    /** It has no mediator. */
    APPOINT(Whose.DESK),
    /** A side was not invited yet. */
    INVITE(Whose.DESK),
    /** All were asked; somebody has not answered. */
    CONSENT(Whose.PARTIES),
    /** A side said no. */
    REFUSED(Whose.DESK),
    /** A session is arranged. */
    SESSION(Whose.DESK),
    /** Both sides are willing, and nothing is arranged. */
    MEDIATE(Whose.DESK),
    /** The mediation has ended; the court that entrusted it has not been told. */
    REPORT(Whose.DESK),
    /** Some have asked the court to confirm, not all. */
    JOINING(Whose.PARTIES),
    /** The court sent the application back. */
    COMPLETE(Whose.DESK),
    /** With the court. */
    COURT(Whose.OTHERS),
    /** Agreed; the parties may ask a court to confirm. */
    WINDOW(Whose.PARTIES),
    /** Nothing is left to do here; the centre closes it, or sends it another way. */
    CENTRE(Whose.OTHERS),
    /** It has ended. */
    NOTHING(Whose.NOBODY);

    /** Who has to act. */
    public enum Whose {
        DESK,
        PARTIES,
        OTHERS,
        NOBODY
    }

    private final Whose whose;

    MediationTurn(Whose whose) {
        this.whose = whose;
    }

    public Whose whose() {
        return whose;
    }

    public static List<MediationTurn> of(Whose whose) {
        return Arrays.stream(values()).filter(one -> one.whose == whose).toList();
    }
}
