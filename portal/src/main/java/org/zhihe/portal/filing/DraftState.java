package org.zhihe.portal.filing;

import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.intake.DraftText;

/**
 * What a form on the screen knows of the draft it is saved as.
 *
 * @param page number of this very page
 * @param version of the draft it shows, {@link DraftText#NONE} when there is none yet
 * @param href where the draft's own page is; empty when there is none yet
 * @param status when it was saved; empty when it was not
 * @param trouble why it is not saved; empty when nothing is in the way
 * @param newerHref where what was saved elsewhere can be looked at; empty unless that is the trouble
 */
public record DraftState(int page, int version, String href, String status, String trouble, String newerHref) {
    static DraftState none() {
        return new DraftState(Tokens.freshNumber(), DraftText.NONE, "", "", "", "");
    }
}
