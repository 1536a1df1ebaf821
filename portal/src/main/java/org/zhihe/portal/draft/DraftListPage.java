package org.zhihe.portal.draft;

import java.time.Instant;
import java.util.List;

/** All drafts of whoever asks. */
public record DraftListPage(String flash, List<Row> rows, boolean signedIn) {
    /** @param title as typed so far, may be empty */
    public record Row(long id, String way, String title, Instant savedAt, Instant expiresAt, String href) {}
}
