package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import org.zhihe.casework.access.Patience;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Asks the owner of an open session for the password again; guessing it here is no faster than at the door. */
@Singleton
class PasswordProof {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Patience patience;

    PasswordProof(Accounts accounts, Passwords passwords, Patience patience) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.patience = patience;
    }

    /** Refuses with {@code account.wrong-password}, after too many misses with {@code account.wait}. No transaction. */
    void demand(long accountId, String password) {
        if (!shown("password of account " + accountId, accountId, password)) {
            throw new StepRefused("account.wrong-password");
        }
    }

    /** The try counts as a miss until it proves right, so that tries at the same time do not outrun the count. */
    boolean shown(String subject, long accountId, String password) {
        if (!patience.begin(subject)) {
            throw new StepRefused("account.wait");
        }
        Account account = accounts.findById(accountId).orElseThrow(NotFound::new);
        boolean right = !PasswordRules.tooLong(password) && passwords.matches(password, account.passwordHash);
        if (right) {
            patience.hit(subject);
        }
        return right;
    }
}
