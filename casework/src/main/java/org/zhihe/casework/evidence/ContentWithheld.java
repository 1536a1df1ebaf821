package org.zhihe.casework.evidence;

import org.zhihe.casework.procedure.Refusal;

/** A file whose bytes are not handed out: they are gone or not what came in, or the scanner's word stands against it. */
public final class ContentWithheld extends Refusal {
    private static final long serialVersionUID = 1L;

    private ContentWithheld(String reason) {
        super("refusal.content." + reason);
    }

    static ContentWithheld because(Integrity found) {
        return new ContentWithheld(found == Integrity.CHANGED ? "changed" : "lost");
    }

    static ContentWithheld because(ScanState state) {
        return new ContentWithheld(
                switch (state) {
                    case INFECTED -> "infected";
                    case TOO_LARGE -> "too-large";
                    case NOT_ASKED, WAITING, CLEAN -> "waiting";
                });
    }
}
