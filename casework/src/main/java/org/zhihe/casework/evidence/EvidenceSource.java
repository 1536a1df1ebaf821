package org.zhihe.casework.evidence;

/** How whoever hands a file in came by it. */
public enum EvidenceSource {
    /** Their own papers, files and recordings. */
    OWN_RECORD,
    /** Taken from a web page or an app. */
    SCREENSHOT,
    /** What came with something bought: invoice, parcel, photograph of the goods. */
    PURCHASE,
    /** Taken or certified by a notary or a time-stamping service. */
    NOTARISED,
    /** Issued by an authority, a court or a registry. */
    AUTHORITY,
    /** Anything else, and what was not said. */
    OTHER
}
