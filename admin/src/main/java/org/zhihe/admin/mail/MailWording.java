package org.zhihe.admin.mail;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.paper.PortalAddress;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
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

    MailLetter notice(String event, String details, Matter matter, String name) {
        String happened = messages.get("mail.happened", matter.kind(), matter.number());
        return letter(new MailNotice(
                subject(event, matter.number()),
                greeting(name),
                List.of(happened, sentence(event, details), messages.get("mail.track")),
                List.of(messages.get("mail.number", matter.number())),
                portal.tracking()));
    }

    /** Carries the code that lets the respondent in. */
    MailLetter invitation(String number, String name, String code) {
        return withCode(MatterEvent.RESPONDENT_INVITED, "mail.invited", number, name, code);
    }

    /** Carries the code of whoever has filed at the counter. */
    MailLetter takenDown(String number, String name, String code) {
        return withCode(MatterEvent.FILED_AT_COUNTER, "mail.counter", number, name, code);
    }

    private MailLetter withCode(MatterEvent event, String words, String number, String name, String code) {
        return letter(new MailNotice(
                subject(event.name(), number),
                greeting(name),
                List.of(messages.get(words), messages.get(words + ".code")),
                List.of(messages.get("mail.number", number), messages.get("mail.code", code)),
                portal.tracking()));
    }

    private String greeting(String name) {
        return TypedName.fit(name) ? messages.get("mail.greeting", name) : messages.get("mail.greeting.account");
    }

    /** As the timeline has it, unless that would carry what a person has typed. */
    private String sentence(String event, String details) {
        String own = "mail." + event + ".sentence";
        return messages.has(own) ? messages.get(own) : events.sentence("MatterEvent." + event, Details.read(details));
    }

    private MailLetter letter(MailNotice notice) {
        return new MailLetter(
                notice.subject(),
                renderer.render("mail/notice/text.ftl", notice),
                renderer.render("mail/notice/html.ftlh", notice));
    }
}
