package org.zhihe.casework.representation;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.LinkPurpose;
import org.zhihe.casework.account.TestAccounts;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Powers;
import org.zhihe.casework.party.RepresentativeKind;

/** Grants powers of attorney as a test needs them. */
@Singleton
class PowerAtHand {
    static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    private final PowerDesk desk;
    private final PowerAnswer answer;
    private final Uploads uploads;
    private final TestAccounts people;

    PowerAtHand(PowerDesk desk, PowerAnswer answer, Uploads uploads, TestAccounts people) {
        this.desk = desk;
        this.answer = answer;
        this.uploads = uploads;
        this.people = people;
    }

    static PowerTerms terms(AccountHolder lawyer, Powers powers) {
        return terms(lawyer, powers, LocalDate.of(2026, 11, 23), UNTIL);
    }

    static PowerTerms terms(AccountHolder lawyer, Powers powers, LocalDate from, LocalDate until) {
        return new PowerTerms("王律师", lawyer.email(), RepresentativeKind.LAWYER, powers, from, until);
    }

    /** A form with that many files. */
    String form(int files) {
        String key = UUID.randomUUID().toString();
        try {
            for (int i = 0; i < files; i++) {
                byte[] content = ("授权委托书" + i).getBytes(StandardCharsets.UTF_8);
                uploads.add(key, EvidencePurpose.OTHER, "授权委托书.txt", new ByteArrayInputStream(content));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return key;
    }

    void grant(PartyAccess access, PowerTerms terms) {
        desk.grant(access, terms, form(1));
    }

    String link(AccountHolder lawyer) {
        return people.mailed(lawyer.email(), LinkPurpose.ACT_FOR_PARTY);
    }

    /** Granted by mail and accepted. */
    void accepted(PartyAccess access, PowerTerms terms, AccountHolder lawyer) {
        grant(access, terms);
        answer.accept(lawyer, link(lawyer));
    }
}
