package org.zhihe.casework.evidence;

/**
 * What follows from a scanner's word, or from its silence.
 *
 * @param asked whether this installation has a scanner
 */
public record ScanRule(boolean asked) {
    /** Of what has just come in. */
    public ScanState atFirst() {
        return asked ? ScanState.WAITING : ScanState.NOT_ASKED;
    }

    /**
     * Closed while in doubt: where there is a scanner, nobody gets what it has not found clean. What it could not look
     * through goes back to whoever handed it in, who has it anyway.
     */
    public boolean allows(ScanState state, boolean toItsSubmitter) {
        return switch (state) {
            case CLEAN -> true;
            case INFECTED -> false;
            case TOO_LARGE -> toItsSubmitter;
            case NOT_ASKED, WAITING -> !asked;
        };
    }
}
