package org.zhihe.casework.account;

import jakarta.inject.Singleton;

/** To close an account is to take back what was agreed to for it: there is none without that consent. */
@Singleton
class ConsentsOfClosedAccount implements AccountEnding {
    private final Consents consents;

    ConsentsOfClosedAccount(Consents consents) {
        this.consents = consents;
    }

    @Override
    public void closing(long accountId) {
        for (ConsentKind kind : ConsentKind.values()) {
            consents.withdraw(accountId, kind);
        }
    }
}
