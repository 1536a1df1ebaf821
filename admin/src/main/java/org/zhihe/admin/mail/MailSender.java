package org.zhihe.admin.mail;

import io.micronaut.email.Email;
import io.micronaut.email.EmailSender;
import io.micronaut.email.MultipartBody;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.util.Objects;
import org.zhihe.admin.paper.PortalAddress;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.casework.protection.Shield;

/** Hands one mail to the mail server. */
@Singleton
class MailSender {
    private final MailLetters letters;
    private final Shield shield;
    private final EmailSender<Message, ?> sender;
    private final String domain;

    MailSender(MailLetters letters, Shield shield, EmailSender<Message, ?> sender, PortalAddress portal) {
        this.letters = letters;
        this.shield = shield;
        this.sender = sender;
        this.domain = URI.create(portal.tracking()).getHost();
    }

    void send(OutboxMessage message) {
        MailLetter letter = letters.toSend(message);
        Email.Builder mail = Email.builder()
                .to(address(message))
                .subject(letter.subject())
                .body(new MultipartBody(letter.html(), letter.text()));
        sender.send(mail, composed -> identify(composed, message));
    }

    private String address(OutboxMessage message) {
        String known = message.recipient();
        return known != null
                ? known
                : shield.addressOf(Objects.requireNonNull(message.partyId())).orElseThrow();
    }

    /** The same row always has the same id, so that a mail sent twice can be told to be one. */
    private void identify(Message composed, OutboxMessage message) {
        try {
            composed.setHeader("Message-ID", "<outbox-" + message.id() + "@" + domain + ">");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
