package org.zhihe.admin.mail;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Whether there is a mail server to send through. Without one, mails wait. */
@Singleton
public class MailServer {
    private final boolean set;

    MailServer(@Value("${zhihe.mail.host:}") String host) {
        this.set = !host.isBlank();
    }

    public boolean isSet() {
        return set;
    }
}
