package org.zhihe.casework.paper;

import java.util.List;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.Side;

/** Whom a kind of paper is for. */
public enum PaperAddressee {
    APPLICANT,
    RESPONDENT,
    BOTH,
    /** The court that the procedure is before; no party reads it here. */
    COURT;

    List<Party> among(List<Party> parties) {
        return parties.stream().filter(one -> reaches(one.side())).toList();
    }

    private boolean reaches(Side side) {
        return this == BOTH || name().equals(side.name());
    }
}
