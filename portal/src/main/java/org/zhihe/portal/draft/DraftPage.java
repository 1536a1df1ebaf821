package org.zhihe.portal.draft;

import java.time.Instant;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.QrCode;

/**
 * Where a draft is, and how one comes back to it.
 *
 * @param flash what has just been done, or empty
 * @param title as typed so far, may be empty
 * @param link the address that opens it in any browser
 * @param signedIn whether the account's list shows it too
 * @param mail asks for the address to mail the link to
 * @param discard asks whether its reader is sure
 */
public record DraftPage(
        String flash,
        long id,
        String way,
        String title,
        Instant savedAt,
        Instant expiresAt,
        String href,
        String link,
        QrCode qr,
        boolean signedIn,
        FormView mail,
        FormView discard) {}
