package org.zhihe.casework.evidence;

/** What happened to a piece of evidence. The sentence of each is {@code CustodyAct.<NAME>} in the evidence bundle. */
public enum CustodyAct {
    RECEIVED,
    /** What is written about it was looked at. */
    OPENED,
    PREVIEWED,
    DOWNLOADED,
    /** From what to what, and why. */
    VISIBILITY_CHANGED,
    /** Who may open it from now on, and why. */
    READERS_NAMED,
    /** Staff, or somebody who has its hash, asked whether it still is what was received; the answer is kept. */
    VERIFIED,
    /** Why. */
    STRUCK;

    /** Whether its bytes, or a picture of them, were handed out. */
    boolean handsOut() {
        return this == PREVIEWED || this == DOWNLOADED;
    }
}
