package org.zhihe.admin.mail;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.paper.PortalAddress;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.templates.EventWords;
import org.zhihe.templates.Messages;
import org.zhihe.templates.Renderer;

/** Puts a mail into words. */
@Singleton
class MailWording {
    private final EventWords events;
    private final Messages messages;
    private final Renderer renderer;
    private final PortalAddress portal;

    MailWording(EventWords events, Messages messages, Renderer renderer, PortalAddress portal) {
        this.events = events;
        this.messages = messages;
        this.renderer = renderer;
        this.portal = portal;
    }

    String subject(String event, String number) {
        return messages.get("mail." + event + ".subject", number);
    }

    /** @param greeting key of the line that addresses the reader by the party's name */
    MailLetter notice(OutboxMessage message, Matter matter, String greeting, String party) {
        String happened = messages.get("mail.happened", matter.kind(), matter.number());
        String sentence = events.withoutWriting("mail." + message.notice() + ".text", Details.read(message.details()));
        return letter(new MailNotice(
                subject(message.notice(), matter.number()),
                greeting(greeting, party),
                List.of(happened, sentence, messages.get("mail.track")),
                List.of(messages.get("mail.number", matter.number())),
                portal.matter(matter.number())));
    }

    /** Carries the code that lets the respondent in. */
    MailLetter invitation(String number, String name, String code) {
        return withCode(MatterEvent.RESPONDENT_INVITED, "mail.invited", number, name, code);
    }

    /** Carries the code that lets the respondent in to read what an authority is asked to mediate. */
    MailLetter request(String number, String name, String code) {
        return withCode(MatterEvent.ADMINISTRATIVE_MEDIATION_SENT, "mail.requested", number, name, code);
    }

    /** Carries the code that lets a respondent follow what it was served. */
    MailLetter served(String number, String name, String code) {
        return withCode(MatterEvent.ADJUDICATION_SHOWN, "mail.served", number, name, code);
    }

    /** Carries the code of whoever has filed at the counter. */
    MailLetter takenDown(String number, String name, String code) {
        return withCode(MatterEvent.FILED_AT_COUNTER, "mail.counter", number, name, code);
    }

    private MailLetter withCode(MatterEvent event, String words, String number, String name, String code) {
        return letter(new MailNotice(
                subject(event.name(), number),
                greeting("mail.greeting", name),
                List.of(messages.get(words), messages.get(words + ".code")),
                List.of(messages.get("mail.number", number), messages.get("mail.code", code)),
                portal.matter(number)));
    }

    private String greeting(String key, String name) {
        return TypedName.fit(name) ? messages.get(key, name) : messages.get("mail.greeting.account");
    }

    private MailLetter letter(MailNotice notice) {
        return new MailLetter(
                notice.subject(),
                renderer.render("mail/notice/text.ftl", notice),
                renderer.render("mail/notice/html.ftlh", notice));
    }
}
