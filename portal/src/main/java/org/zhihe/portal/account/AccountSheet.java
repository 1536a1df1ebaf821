package org.zhihe.portal.account;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.account.Account;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.Accounts;
import org.zhihe.casework.account.Consent;
import org.zhihe.casework.account.Consents;
import org.zhihe.casework.account.OwnSessions;
import org.zhihe.casework.identity.ConsentWithdrawal;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.templates.Masked;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** Words the account's own page. */
@Singleton
class AccountSheet {
    private final Accounts accounts;
    private final Consents consents;
    private final ConsentWithdrawal withdrawal;
    private final OwnSessions sessions;
    private final List<Setting> settings;
    private final Messages messages;

    AccountSheet(
            Accounts accounts,
            Consents consents,
            ConsentWithdrawal withdrawal,
            OwnSessions sessions,
            List<Setting> settings,
            Messages messages) {
        this.accounts = accounts;
        this.consents = consents;
        this.withdrawal = withdrawal;
        this.sessions = sessions;
        this.settings = settings;
        this.messages = messages;
    }

    AccountPage page(AccountHolder holder, String done) {
        Account account = accounts.findById(holder.id()).orElseThrow(NotFound::new);
        String flash = messages.has("account." + done + ".done") ? messages.get("account." + done + ".done") : "";
        return new AccountPage(
                flash,
                account.name(),
                facts(account),
                settings.stream()
                        .map(one -> new AccountPage.Link(
                                "/account/settings/" + one.name(), messages.get("account." + one.name() + ".title")))
                        .toList(),
                sessions.running(holder).stream()
                        .map(one -> new AccountPage.Session(
                                one.id(),
                                one.device(),
                                one.createdAt(),
                                one.lastSeenAt(),
                                one.id() == holder.sessionId()))
                        .toList(),
                consents.ofAccount(holder.id()).stream().map(this::fact).toList(),
                withdrawal.agreedInMatters(holder));
    }

    private List<Fact> facts(Account account) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(messages.get("account.kind"), messages.of(account.kind())));
        facts.add(Fact.of(messages.get("account.name"), account.name()));
        if (account.creditCode() != null) {
            facts.add(Fact.of(messages.get("account.creditCode"), account.creditCode()));
        }
        facts.add(Fact.of(messages.get("account.email.now"), account.email()));
        facts.add(Fact.of(
                messages.get("account.phone.now"),
                account.phone() == null ? messages.get("account.none") : Masked.phone(account.phone())));
        return facts;
    }

    private Fact fact(Consent consent) {
        String words = consent.withdrawnAt() == null
                ? messages.get("account.consent.given", consent.givenAt(), consent.noticeVersion())
                : messages.get("account.consent.withdrawn", consent.givenAt(), consent.withdrawnAt());
        return Fact.of(messages.of(consent.kind()), words);
    }
}
