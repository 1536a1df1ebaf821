package org.zhihe.admin.mail;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.email.Email;
import io.micronaut.email.javamail.composer.DefaultMessageComposer;
import io.micronaut.email.javamail.composer.MessageComposer;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** Composes messages that keep the id they were given; the library's own get a random one at the last moment. */
@Singleton
@Replaces(DefaultMessageComposer.class)
class IdentifiedMessages implements MessageComposer {
    private final MessageComposer composer = new DefaultMessageComposer();

    @Override
    public Message compose(Email email, Session session) throws MessagingException {
        return new Identified((MimeMessage) composer.compose(email, session));
    }

    private static final class Identified extends MimeMessage {
        Identified(MimeMessage composed) throws MessagingException {
            super(composed);
            removeHeader("Message-ID");
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (getMessageID() == null) {
                super.updateMessageID();
            }
        }
    }
}
