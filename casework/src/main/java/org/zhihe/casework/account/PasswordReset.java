package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A forgotten password is set anew by a mailed link. */
@Singleton
public class PasswordReset {
    private final Accounts accounts;
    private final Links links;
    private final AccountMails mails;
    private final Passwords passwords;
    private final AccountChanges changes;

    PasswordReset(Accounts accounts, Links links, AccountMails mails, Passwords passwords, AccountChanges changes) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.passwords = passwords;
        this.changes = changes;
    }

    /** Whether there is such an account shows in the mailbox only: what is done here is the same. */
    @Transactional
    public void ask(String email) {
        Optional<Account> account = accounts.findByEmail(Emails.plain(email));
        Links.Owner owner = account.map(one -> Links.Owner.account(one.id())).orElse(new Links.Owner(null, null, null));
        links.make(LinkPurpose.RESET_PASSWORD, email, owner)
                .filter(link -> link.accountId() != null)
                .ifPresent(link -> mails.send(AccountNotice.PASSWORD_TO_RESET, link, ""));
    }

    /** False when the link is used up, void or out of time. The link proves the address, so it confirms it too. */
    public boolean reset(String token, String password) {
        return links.find(token).filter(link -> link.accountId() != null).isPresent()
                && changes.resetPassword(token, passwords.hash(password));
    }
}
