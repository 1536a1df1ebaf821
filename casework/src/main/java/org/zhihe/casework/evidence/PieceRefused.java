package org.zhihe.casework.evidence;

import org.zhihe.casework.procedure.Refusal;

/** A piece of a file that is not taken just now; the sender asks where the file ends and goes on from there. */
public final class PieceRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        /** It does not begin where the file ends. */
        NOT_HERE,
        /** Another piece of the same file is just being written. */
        BUSY
    }

    private final Why why;
    private final long end;

    PieceRefused(Why why, long end) {
        super("refusal.piece." + why);
        this.why = why;
        this.end = end;
    }

    public Why why() {
        return why;
    }

    /** Where the file ends, as far as is known. */
    public long end() {
        return end;
    }
}
