package org.zhihe.casework.paper;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;

/** The papers addressed to a party, for whoever acts for it. Of others it learns nothing. */
@Singleton
public class PartyPapers {
    private final OfficialPapers papers;
    private final PaperParties parties;
    private final PaperPost post;

    PartyPapers(OfficialPapers papers, PaperParties parties, PaperPost post) {
        this.papers = papers;
        this.parties = parties;
        this.post = post;
    }

    @Transactional
    public List<OfficialPapers.Line> of(PartyAccess access) {
        return papers.ofParty(access.matterId(), access.partyId());
    }

    /** Notes when it was opened for this party first, and who did. */
    @Transactional
    public OfficialPaper open(PartyAccess access, long id) {
        OfficialPaper paper =
                papers.findOfParty(id, access.matterId(), access.partyId()).orElseThrow(NotFound::new);
        if (parties.read(id, access.partyId(), post.now()) > 0) {
            post.read(paper, access);
        }
        return paper;
    }
}
