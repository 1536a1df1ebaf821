package org.zhihe.casework.protection;

import org.zhihe.casework.procedure.Transitions;

/** Where it stands with opening a protected identity. */
public enum IdentityOpeningStatus {
    /** An officer has asked, with a ground and a reason; a colleague of the same body decides. */
    ASKED,
    /** A colleague has agreed; the one who asked may read for a day. */
    OPENED,
    /** A colleague has refused, with the reason. */
    REFUSED;

    /** The only place that lists the moves of an opening. */
    public static final Transitions<IdentityOpeningStatus> MOVES =
            Transitions.of(IdentityOpeningStatus.class).allow(ASKED, OPENED, REFUSED);
}
