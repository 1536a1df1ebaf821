package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.procedure.CrossedWrites;

/**
 * Makes public accounts. Whoever registers learns nothing about who else has an account: the answer is the same, what
 * differs is the mail.
 */
@Singleton
public class Registration {
    private final NewAccount newAccount;
    private final Links links;
    private final Passwords passwords;
    private final PasswordProof proof;

    Registration(NewAccount newAccount, Links links, Passwords passwords, PasswordProof proof) {
        this.newAccount = newAccount;
        this.links = links;
        this.passwords = passwords;
        this.proof = proof;
    }

    /**
     * What somebody states about themselves.
     *
     * @param creditCode of companies, if given
     */
    public record Application(
            PartyKind kind,
            String name,
            String email,
            @Nullable String phone,
            @Nullable String creditCode,
            String password) {}

    /** Registers, or tells the owner of the address that it is registered already. */
    public void register(Application stated) {
        String hash = passwords.hash(stated.password());
        if (links.mayMail(LinkPurpose.CONFIRM_EMAIL, stated.email())) {
            newAccount.open(stated, hash);
        }
    }

    /**
     * Confirms the address. The password is asked for once more: somebody else may have registered this address with
     * a password of their own, and its owner must not be led to confirm that.
     */
    public Optional<Account> confirm(String token, String password) {
        return links.find(token)
                .filter(link -> link.purpose() == LinkPurpose.CONFIRM_EMAIL)
                .filter(link -> proof.shown("confirm by link " + link.id(), link.accountId(), password))
                .flatMap(link -> confirmed(token));
    }

    private Optional<Account> confirmed(String token) {
        try {
            return newAccount.confirm(token);
        } catch (DataAccessException e) {
            // The address was registered twice, and the other one was confirmed first.
            if (!CrossedWrites.orDuplicateIn(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** One transaction: the account, what its owner agreed to, and the mail. */
    @Singleton
    static class NewAccount {
        private final Accounts accounts;
        private final Consents consents;
        private final Links links;
        private final AccountMails mails;
        private final Audit audit;
        private final Clock clock;

        NewAccount(Accounts accounts, Consents consents, Links links, AccountMails mails, Audit audit, Clock clock) {
            this.accounts = accounts;
            this.consents = consents;
            this.links = links;
            this.mails = mails;
            this.audit = audit;
            this.clock = clock;
        }

        @Transactional
        void open(Application stated, String hash) {
            Optional<Account> owner = accounts.findByEmail(Emails.plain(stated.email()));
            if (owner.isPresent()) {
                links.make(
                                LinkPurpose.RESET_PASSWORD,
                                stated.email(),
                                Links.Owner.account(owner.get().id()))
                        .ifPresent(link -> mails.send(AccountNotice.ALREADY_REGISTERED, link, ""));
                return;
            }
            Account account = accounts.save(Account.registered(stated, hash, clock.instant()));
            consents.give(account.id(), ConsentKind.PRIVACY_NOTICE);
            links.make(LinkPurpose.CONFIRM_EMAIL, stated.email(), Links.Owner.account(account.id()))
                    .ifPresent(link -> mails.send(AccountNotice.EMAIL_TO_CONFIRM, link, ""));
        }

        @Transactional
        Optional<Account> confirm(String token) {
            return links.use(token, LinkPurpose.CONFIRM_EMAIL).map(link -> {
                Account account = accounts.lockOpen(link.accountId()).orElseThrow();
                account.confirm(link.email(), clock.instant());
                audit.record(Act.ACCOUNT_CREATED, Actor.account(account.id()), null, "account " + account.id());
                return accounts.update(account);
            });
        }
    }
}
