package org.zhihe.admin.mail;

import jakarta.inject.Singleton;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.QueryCodes;

/** Writes the mail of an outbox row. */
@Singleton
public class MailLetters {
    private static final String MASKED = "****-****-****";

    private final Matters matters;
    private final Parties parties;
    private final QueryCodes codes;
    private final MailWording wording;
    private final AccountLetters accountLetters;

    MailLetters(
            Matters matters, Parties parties, QueryCodes codes, MailWording wording, AccountLetters accountLetters) {
        this.matters = matters;
        this.parties = parties;
        this.codes = codes;
        this.wording = wording;
        this.accountLetters = accountLetters;
    }

    MailLetter toSend(OutboxMessage message) {
        return write(message, false);
    }

    /** For the eyes of staff: without the query code or the link, which are the reader's alone. */
    public MailLetter toShow(OutboxMessage message) {
        return write(message, true);
    }

    private MailLetter write(OutboxMessage message, boolean masked) {
        if (!message.aboutMatter()) {
            return accountLetters.write(message, masked);
        }
        Matter matter = matters.findById(message.matterId()).orElseThrow();
        Party party = parties.findByIdAndMatterId(message.partyId(), message.matterId())
                .orElseThrow();
        String code = masked ? MASKED : codes.of(party);
        String greeting = message.accountId() == null ? "mail.greeting" : "mail.greeting.representative";
        return switch (MatterEvent.valueOf(message.notice())) {
            case RESPONDENT_INVITED -> wording.invitation(matter.number(), party.name(), code);
            case ADMINISTRATIVE_MEDIATION_SENT -> wording.request(matter.number(), party.name(), code);
            case ADJUDICATION_SHOWN -> wording.served(matter.number(), party.name(), code);
            case FILED_AT_COUNTER -> wording.takenDown(matter.number(), party.name(), code);
            default -> wording.notice(message, matter, greeting, party.name());
        };
    }
}
