package org.zhihe.admin.outbox;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhihe.admin.mail.MailLetter;
import org.zhihe.admin.mail.MailServer;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterMails;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.notification.MessageStatus;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.casework.notification.OutboxMessages;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.Pager;

/** Words the outbox's pages. */
@Singleton
class OutboxSheet {
    private static final int PAGE = 50;

    private final OutboxMessages outbox;
    private final MatterMails mails;
    private final Matters matters;
    private final MailServer server;
    private final Messages messages;

    OutboxSheet(OutboxMessages outbox, MatterMails mails, Matters matters, MailServer server, Messages messages) {
        this.outbox = outbox;
        this.mails = mails;
        this.matters = matters;
        this.server = server;
        this.messages = messages;
    }

    OutboxPage list(Officer officer, long before) {
        Desk desk = officer.role().desk();
        List<OutboxMessage> found = desk == null
                ? outbox.newestBefore(before)
                : mails.onDesk(desk, officer.bodyId(), officer.id(), officer.ownOnly(), before);
        Map<Long, String> numbers = new HashMap<>();
        List<OutboxRow> rows = found.stream()
                .map(message -> desk == null ? bare(message) : row(message, number(message, numbers)))
                .toList();
        String older = found.size() < PAGE
                ? ""
                : "/outbox?before=" + found.get(PAGE - 1).id();
        String newest = before == Long.MAX_VALUE ? "" : "/outbox";
        return new OutboxPage(List.of(), rows, new Pager(1, 1, -1, newest, older), notice(), desk == null);
    }

    MailPage mail(OutboxMessage message, MailLetter letter) {
        List<Fact> facts = List.of(
                Fact.of(messages.get("outbox.recipient"), recipient(message)),
                Fact.of(messages.get("outbox.matter"), number(message, new HashMap<>())),
                Fact.of(messages.get("outbox.at"), messages.show(message.createdAt())),
                Fact.of(messages.get("outbox.state"), messages.of(message.status())),
                Fact.of(messages.get("outbox.attempts"), note(message)));
        return new MailPage(letter.subject(), facts, letter.text(), "/outbox/" + message.id() + "/html");
    }

    private OutboxRow row(OutboxMessage message, String number) {
        return new OutboxRow(
                "/outbox/" + message.id(),
                messages.get("mail." + message.notice() + ".subject", number),
                recipient(message),
                number,
                message.createdAt(),
                messages.of(message.status()),
                message.attempts() == 0 ? "" : note(message));
    }

    private String recipient(OutboxMessage message) {
        String known = message.recipient();
        return known == null ? messages.get("outbox.recipient.protected") : known;
    }

    /** That there is a mail and how it goes, and no more. */
    private OutboxRow bare(OutboxMessage message) {
        return new OutboxRow(
                "",
                messages.get("outbox.bare", Objects.requireNonNull(message.id())),
                "",
                "",
                message.createdAt(),
                messages.of(message.status()),
                message.attempts() == 0 ? "" : note(message));
    }

    private String note(OutboxMessage message) {
        if (message.status() == MessageStatus.SENT) {
            return messages.get("outbox.note.sent", Objects.requireNonNull(message.sentAt()));
        }
        if (message.attempts() == 0) {
            return messages.get("outbox.note.none");
        }
        String failure = Objects.requireNonNullElse(message.failure(), "");
        return message.status() == MessageStatus.FAILED
                ? messages.get("outbox.note.failed", message.attempts(), failure)
                : messages.get("outbox.note.again", message.attempts(), failure, message.nextAttemptAt());
    }

    private String notice() {
        return server.isSet() ? "" : messages.get("outbox.no-server");
    }

    /** Empty for a mail about an account. */
    private String number(OutboxMessage message, Map<Long, String> known) {
        if (message.matterId() == null) {
            return "";
        }
        return known.computeIfAbsent(
                message.matterId(),
                id -> matters.findById(id).map(Matter::number).orElse(""));
    }
}
