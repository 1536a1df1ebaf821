package org.zhihe.admin.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.zhihe.admin.command.CommandLine;

/** Looks for mails to send every few seconds. */
@Singleton
@Requires(missingProperty = CommandLine.PROPERTY)
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
