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

    /** What goes to both sides goes to no respondent that the procedure has not reached yet. */
    List<Party> among(List<Party> parties, Reach reach) {
        return parties.stream()
                .filter(one -> reaches(one.side()))
                .filter(one -> this != BOTH
                        || one.side() == Side.APPLICANT
                        || reach.knows().test(one))
                .toList();
    }

    private boolean reaches(Side side) {
        return this == BOTH || name().equals(side.name());
    }
}
