package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
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

    /** Refuses with {@code account.wrong-password}, after too many misses with {@code account.wait}. */
    void demand(AccountHolder holder, String password) {
        if (!shown(holder, password)) {
            throw new StepRefused("account.wrong-password");
        }
    }

    /** By itself, so that a miss is remembered although what was asked for is refused. */
    @Transactional
    boolean shown(AccountHolder holder, String password) {
        String subject = "password of account " + holder.id();
        if (patience.exhausted(subject)) {
            throw new StepRefused("account.wait");
        }
        Account account = accounts.findById(holder.id()).orElseThrow(NotFound::new);
        if (passwords.matches(password, account.passwordHash)) {
            patience.hit(subject);
            return true;
        }
        patience.missed(subject);
        return false;
    }
}
