package org.zhihe.casework.evidence;

/**
 * Who may see a file, from many to few. The party that handed it in always does: it has it anyway. It is asked in every
 * statement that lists or hands out evidence, see {@link EvidenceSight}.
 */
public enum Visibility {
    /** Every party that has been let in, and staff that have the matter. */
    BOTH_SIDES,
    /** The side of who handed it in, so all respondents if one of them did, and staff. */
    OWN_SIDE,
    /** Who handed it in, and staff. */
    STAFF,
    /** A trade secret (反不正当竞争法 10): who handed it in, and the members of staff who are named. */
    SEALED
}
