package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Who agreed to what, in which version, and when they took it back (个人信息保护法 14, 15). */
@Singleton
public class Consents {
    /** Of the notice as it stands on the privacy page; changes when what it says changes. */
    public static final String NOTICE_VERSION = "2026-11";

    private final ConsentRows rows;
    private final Clock clock;

    Consents(ConsentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Belongs into the transaction in which the form that was ticked takes effect. */
    public void give(long accountId, ConsentKind kind) {
        rows.save(new Consent(null, accountId, null, kind, NOTICE_VERSION, clock.instant(), null));
    }

    public void giveByParty(long partyId, ConsentKind kind) {
        rows.save(new Consent(null, null, partyId, kind, NOTICE_VERSION, clock.instant(), null));
    }

    /** Does nothing when it was not given or is withdrawn already. */
    @Transactional
    public void withdraw(long accountId, ConsentKind kind) {
        rows.withdraw(accountId, kind, clock.instant());
    }

    /** Belongs into the transaction of what follows from it. False when it was not given or is withdrawn already. */
    public boolean withdrawByParty(long partyId, ConsentKind kind) {
        return rows.withdrawOfParty(partyId, kind, clock.instant()) > 0;
    }

    /** In the order they were given. */
    @Transactional
    public List<Consent> ofAccount(long accountId) {
        return rows.findByAccountIdOrderById(accountId);
    }

    @Transactional
    public List<Consent> ofParty(long partyId) {
        return rows.findByPartyIdOrderById(partyId);
    }
}
