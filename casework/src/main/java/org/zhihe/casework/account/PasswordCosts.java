package org.zhihe.casework.account;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Where tests that only want somebody signed in put a lower cost. */
@Factory
class PasswordCosts {
    @Singleton
    PasswordCost cost() {
        return PasswordCost.IN_EARNEST;
    }
}
