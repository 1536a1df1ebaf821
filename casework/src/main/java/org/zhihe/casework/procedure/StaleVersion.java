package org.zhihe.casework.procedure;

/** Somebody else changed the record after this form was opened. */
public final class StaleVersion extends Refusal {
    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("refusal.stale");
    }

    /** Refuses unless the form was made for the version that is still current. */
    public static void refuseUnless(int seen, int current) {
        if (seen != current) {
            throw new StaleVersion();
        }
    }
}
