package org.zhihe.casework;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import org.zhihe.casework.account.PasswordCost;

/** Nobody guesses at the passwords of tests; in earnest each sign-in costs a quarter of a second. */
@Factory
class QuickPasswords {
    @Singleton
    @Replaces(PasswordCost.class)
    PasswordCost cost() {
        return new PasswordCost(64, 1);
    }
}
