package org.zhihe.admin.mail;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import org.zhihe.admin.paper.PortalAddress;
import org.zhihe.casework.account.Links;
import org.zhihe.casework.intake.DraftLinks;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.templates.EventWords;
import org.zhihe.templates.Messages;
import org.zhihe.templates.Renderer;

/** Mails about accounts and invitations. Addresses come from the configuration, never from a request. */
@Singleton
class AccountLetters {
    private static final String MASKED = "****";

    private final Links links;
    private final DraftLinks draftLinks;
    private final PortalAddress portal;
    private final URI admin;
    private final Messages messages;
    private final EventWords events;
    private final Renderer renderer;

    AccountLetters(
            Links links,
            DraftLinks draftLinks,
            PortalAddress portal,
            @Value("${zhihe.admin-address}") URI admin,
            Messages messages,
            EventWords events,
            Renderer renderer) {
        this.links = links;
        this.draftLinks = draftLinks;
        this.portal = portal;
        this.admin = admin;
        this.messages = messages;
        this.events = events;
        this.renderer = renderer;
    }

    /** @param masked for the eyes of staff: without what opens something */
    MailLetter write(OutboxMessage message, boolean masked) {
        String key = "mail." + message.notice();
        List<String> details = Details.read(message.details());
        MailNotice notice = new MailNotice(
                events.sentence(key + ".subject", details),
                messages.get("mail.greeting.account"),
                events.sentence(key + ".text", details).lines().toList(),
                List.of(),
                address(message, masked));
        return new MailLetter(
                notice.subject(),
                renderer.render("mail/notice/text.ftl", notice),
                renderer.render("mail/notice/html.ftlh", notice));
    }

    private String address(OutboxMessage message, boolean masked) {
        if (message.notice().equals(DraftLinks.NOTICE)) {
            // Without a token once the draft is gone; the page then says so.
            String token =
                    draftLinks.tokenFor(message).map(known -> "/" + known).orElse("");
            return portal.home() + "/resume" + (masked ? "/" + MASKED : token);
        }
        String base = message.staffId() == null ? portal.home() : admin.toString();
        if (message.linkId() == null) {
            return base;
        }
        return base + "/link/" + (masked ? MASKED : links.token(message.linkId()));
    }
}
