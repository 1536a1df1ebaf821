package org.zhihe.casework.account;

import jakarta.inject.Singleton;

/** A forgotten password is set anew by a mailed link. */
@Singleton
public class PasswordReset {
    private final Links links;
    private final Passwords passwords;
    private final AccountChanges changes;

    PasswordReset(Links links, Passwords passwords, AccountChanges changes) {
        this.links = links;
        this.passwords = passwords;
        this.changes = changes;
    }

    /** Whether there is such an account shows in the mailbox only: what is done here is the same. */
    public void ask(String email) {
        if (links.mayMail(LinkPurpose.RESET_PASSWORD, email)) {
            changes.mailReset(email);
        }
    }

    /** What the new password must not be made of; nothing when the link is not good. */
    public String[] about(String token) {
        return links.find(token).map(link -> new String[] {link.email()}).orElse(new String[0]);
    }

    /** False when the link is used up, void or out of time. */
    public boolean reset(String token, String password) {
        return links.find(token).filter(link -> link.accountId() != null).isPresent()
                && changes.resetPassword(token, passwords.hash(password));
    }
}
