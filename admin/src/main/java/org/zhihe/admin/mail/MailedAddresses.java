package org.zhihe.admin.mail;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import org.zhihe.admin.paper.PortalAddress;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.casework.account.Links;
import org.zhihe.casework.intake.DraftLinks;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.notification.OutboxMessage;

/** Where a mail about an account leads. Addresses come from the configuration, never from a request. */
@Singleton
class MailedAddresses {
    private static final String MASKED = "****";
    private static final String OF_CLOCKS = "STAFF_CLOCK_";

    private final Links links;
    private final DraftLinks draftLinks;
    private final PortalAddress portal;
    private final URI admin;

    MailedAddresses(
            Links links, DraftLinks draftLinks, PortalAddress portal, @Value("${zhihe.admin-address}") URI admin) {
        this.links = links;
        this.draftLinks = draftLinks;
        this.portal = portal;
        this.admin = admin;
    }

    /** @param masked for the eyes of staff: without what opens something */
    String of(OutboxMessage message, boolean masked) {
        if (message.notice().equals(DraftLinks.NOTICE)) {
            // Without a token once the draft is gone; the page then says so.
            String token =
                    draftLinks.tokenFor(message).map(known -> "/" + known).orElse("");
            return portal.home() + "/resume" + (masked ? "/" + MASKED : token);
        }
        if (message.notice().startsWith(OF_CLOCKS)) {
            // The number of the matter comes first; whoever opens it has to sign in.
            return admin + MatterPaths.show(Details.read(message.details()).get(0));
        }
        String base = message.staffId() == null ? portal.home() : admin.toString();
        if (message.linkId() == null) {
            return base;
        }
        return base + "/link/" + (masked ? MASKED : links.token(message.linkId()));
    }
}
