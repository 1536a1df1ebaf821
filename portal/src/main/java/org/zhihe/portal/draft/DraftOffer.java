package org.zhihe.portal.draft;

import java.time.Instant;

/**
 * Says that something was begun and not sent; of several, the newest.
 *
 * @param way key of the way in
 * @param shared whether whoever sits here may be somebody else: nobody is signed in
 */
public record DraftOffer(int count, String way, String href, Instant savedAt, boolean shared) {
    static final DraftOffer NONE = new DraftOffer(0, "", "", Instant.EPOCH, false);
}
