package org.zhihe.portal.draft;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.intake.DraftDesk;
import org.zhihe.casework.intake.DraftLine;
import org.zhihe.portal.account.SignedIn;
import org.zhihe.portal.filing.Way;

/** What the pages where one begins say about what was begun before. */
@Singleton
public class DraftOffers {
    private final DraftDesk desk;
    private final DraftOwners owners;

    DraftOffers(DraftDesk desk, DraftOwners owners) {
        this.desk = desk;
        this.owners = owners;
    }

    /** Nothing of what was typed: somebody else may sit at this computer now. */
    public DraftOffer of(HttpRequest<?> request) {
        if (!owners.any(request)) {
            return DraftOffer.NONE;
        }
        List<DraftLine> drafts = desk.ofOwner(owners.of(request));
        if (drafts.isEmpty()) {
            return DraftOffer.NONE;
        }
        DraftLine newest = drafts.get(0);
        Way way = Way.of(newest.kind());
        return new DraftOffer(
                drafts.size(),
                way.key(),
                way.draftHref(newest.id()),
                newest.savedAt(),
                SignedIn.holder(request).isEmpty());
    }
}
