package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.procedure.CrossedWrites;
import org.zhihe.casework.procedure.NotFound;

/**
 * What the owner changes on an account. Each change asks for the password again, tells the address the account had
 * before, ends the other sessions and voids the links that were mailed.
 */
@Singleton
public class AccountChanges {
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordProof proof;
    private final Aftermath aftermath;
    private final List<AccountEnding> endings;
    private final Clock clock;

    AccountChanges(
            Accounts accounts,
            Passwords passwords,
            PasswordProof proof,
            Aftermath aftermath,
            List<AccountEnding> endings,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.proof = proof;
        this.aftermath = aftermath;
        this.endings = endings;
        this.clock = clock;
    }

    /** What a change does to what was open before. */
    @Singleton
    record Aftermath(AccountSessions sessions, Links links, AccountMails mails, Audit audit) {}

    public void changePassword(AccountHolder holder, String current, String wanted) {
        proof.demand(holder.id(), current);
        String hash = passwords.hash(wanted);
        change(holder, account -> account.passwordHash = hash, AccountNotice.PASSWORD_CHANGED);
    }

    public void changePhone(AccountHolder holder, String current, @Nullable String phone) {
        proof.demand(holder.id(), current);
        change(holder, account -> account.phone = phone, AccountNotice.PHONE_CHANGED);
    }

    /** Takes effect when the link that goes to the new address is opened. */
    public void askToChangeEmail(AccountHolder holder, String current, String email) {
        proof.demand(holder.id(), current);
        if (aftermath.links().mayMail(LinkPurpose.CHANGE_EMAIL, email)) {
            mailToNewAddress(holder.id(), email);
        }
    }

    /** The matters stay on record, as the law demands; the account opens nothing any more. */
    public void close(AccountHolder holder, String current) {
        proof.demand(holder.id(), current);
        String unusable = passwords.hash(Tokens.fresh());
        Instant now = clock.instant();
        change(
                holder,
                account -> {
                    endings.forEach(one -> one.closing(account.id()));
                    account.close(now, unusable);
                },
                AccountNotice.ACCOUNT_CLOSED);
    }

    /** False when the link is not good any more, or the address has got an account meanwhile. */
    public boolean changeEmail(String token) {
        try {
            return emailChanged(token);
        } catch (DataAccessException e) {
            if (!CrossedWrites.orDuplicateIn(e)) {
                throw e;
            }
            return false;
        }
    }

    @Transactional
    boolean emailChanged(String token) {
        Optional<OneTimeLink> link = aftermath.links().use(token, LinkPurpose.CHANGE_EMAIL);
        if (link.isEmpty()) {
            return false;
        }
        Account account = accounts.lockOpen(link.get().accountId()).orElseThrow();
        String before = Objects.requireNonNull(account.email());
        account.email = link.get().email();
        changed(account, 0, AccountNotice.EMAIL_CHANGED, before);
        return true;
    }

    @Transactional
    void mailReset(String email) {
        Links.Owner owner = accounts.findByEmail(Emails.plain(email))
                .map(account -> Links.Owner.account(account.id()))
                .orElse(new Links.Owner(null, null, null));
        aftermath
                .links()
                .make(LinkPurpose.RESET_PASSWORD, email, owner)
                .filter(link -> link.accountId() != null)
                .ifPresent(link -> aftermath.mails().send(AccountNotice.PASSWORD_TO_RESET, link, ""));
    }

    @Transactional
    boolean resetPassword(String token, String hash) {
        Optional<OneTimeLink> link = aftermath.links().use(token, LinkPurpose.RESET_PASSWORD);
        if (link.isEmpty()) {
            return false;
        }
        Account account = accounts.lockOpen(link.get().accountId()).orElseThrow();
        account.passwordHash = hash;
        changed(account, 0, AccountNotice.PASSWORD_CHANGED, Objects.requireNonNull(account.email()));
        return true;
    }

    @Transactional
    void mailToNewAddress(long accountId, String email) {
        aftermath
                .links()
                .make(LinkPurpose.CHANGE_EMAIL, email, Links.Owner.account(accountId))
                .ifPresent(link -> aftermath.mails().send(AccountNotice.NEW_EMAIL_TO_CONFIRM, link, ""));
    }

    @Transactional
    void change(AccountHolder holder, Consumer<Account> change, AccountNotice notice) {
        Account account = accounts.lockOpen(holder.id()).orElseThrow(NotFound::new);
        String email = Objects.requireNonNull(account.email());
        change.accept(account);
        changed(account, account.usable() ? holder.sessionId() : 0, notice, email);
    }

    private static Act act(AccountNotice notice) {
        return switch (notice) {
            case PASSWORD_CHANGED -> Act.PASSWORD_CHANGED;
            case ACCOUNT_CLOSED -> Act.ACCOUNT_CLOSED;
            default -> Act.ACCOUNT_CHANGED;
        };
    }

    private void changed(Account account, long keptSession, AccountNotice notice, String toldAt) {
        accounts.update(account);
        aftermath.sessions().endOthers(account.id(), keptSession);
        aftermath.links().voidOfAccount(account.id());
        aftermath.audit().record(act(notice), Actor.account(account.id()), null, "account " + account.id());
        aftermath.mails().tellAccount(notice, account.id(), toldAt);
    }
}
