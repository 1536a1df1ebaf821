package org.zhihe.casework.administrativemediation;

import java.util.EnumSet;
import java.util.Set;
import org.zhihe.casework.procedure.Transitions;

/** Where an administrative mediation stands. */
public enum AdministrativeMediationStatus {
    /** Requested; the respondent is to be asked. */
    REQUESTED,
    /** The respondent has the request and is asked whether it takes part. */
    ASKED,
    /** The respondent does not take part, or has let its time pass in silence; not to be filed unless it thinks again. */
    REFUSED,
    /** All respondents take part but those left out; the case is to be filed. */
    WILLING,
    /** Filed; time and place are told. */
    FILED,
    /** Ended in an agreement under the office's seal. */
    AGREED,
    /** Ended without one; the case is withdrawn. */
    NOT_AGREED,
    /** Not filed, because the respondent does not take part or for another ground. */
    NOT_FILED,
    /** Taken back by the requester, or taken as such. */
    WITHDRAWN,
    /** Ended without a result, because the matter was given to another body. */
    HANDED_OVER;

    /** The only place that lists the moves of an administrative mediation. */
    public static final Transitions<AdministrativeMediationStatus> MOVES = Transitions.of(
                    AdministrativeMediationStatus.class)
            .allow(REQUESTED, ASKED, NOT_FILED, WITHDRAWN, HANDED_OVER)
            .allow(ASKED, WILLING, REFUSED, NOT_FILED, WITHDRAWN, HANDED_OVER)
            .allow(REFUSED, ASKED, NOT_FILED, WITHDRAWN, HANDED_OVER)
            .allow(WILLING, FILED, NOT_FILED, WITHDRAWN, HANDED_OVER)
            .allow(FILED, AGREED, NOT_AGREED, WITHDRAWN, HANDED_OVER);

    private static final Set<AdministrativeMediationStatus> ASKING = EnumSet.of(REQUESTED, ASKED, REFUSED);

    /** Whether respondents are sent the request and heard on it. */
    public boolean asking() {
        return ASKING.contains(this);
    }
}
