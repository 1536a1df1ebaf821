package org.zhihe.admin.mail;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Looks for mails to send every few seconds. */
@Singleton
class MailJob {
    private final MailServer server;
    private final MailRound round;

    MailJob(MailServer server, MailRound round) {
        this.server = server;
        this.round = round;
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "${zhihe.mail.every:5s}")
    void run() {
        if (server.isSet()) {
            round.go();
        }
    }
}
