package org.zhihe.admin.mail;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.templates.EventWords;
import org.zhihe.templates.Messages;
import org.zhihe.templates.Renderer;

/** Mails about accounts and invitations. */
@Singleton
class AccountLetters {
    private final MailedAddresses addresses;
    private final Messages messages;
    private final EventWords events;
    private final Renderer renderer;

    AccountLetters(MailedAddresses addresses, Messages messages, EventWords events, Renderer renderer) {
        this.addresses = addresses;
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
                addresses.of(message, masked));
        return new MailLetter(
                notice.subject(),
                renderer.render("mail/notice/text.ftl", notice),
                renderer.render("mail/notice/html.ftlh", notice));
    }
}
