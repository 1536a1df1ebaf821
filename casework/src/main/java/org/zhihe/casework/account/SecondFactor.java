package org.zhihe.casework.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;

/** What a member of staff shows besides the password: a code of an authenticator app, or one of ten recovery codes. */
@Singleton
public class SecondFactor {
    private final Authenticators authenticators;
    private final RecoverySheet sheet;
    private final Links links;
    private final StaffMails mails;
    private final Audit audit;
    private final Clock clock;

    SecondFactor(
            Authenticators authenticators,
            RecoverySheet sheet,
            Links links,
            StaffMails mails,
            Audit audit,
            Clock clock) {
        this.authenticators = authenticators;
        this.sheet = sheet;
        this.links = links;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    public enum State {
        NONE,
        SET,
        /** Taken back by an administrator; to be set anew by a mailed link. */
        RESET
    }

    public State state(long staffId) {
        return authenticators
                .findById(staffId)
                .map(one -> one.resetAt() == null ? State.SET : State.RESET)
                .orElse(State.NONE);
    }

    public int recoveryCodesLeft(long staffId) {
        return sheet.left(staffId);
    }

    /** The recovery codes, to be shown this once; empty when the app's code is not that of the secret. */
    Optional<List<String>> set(long staffId, String secret, String typed) {
        OptionalLong step = Totp.step(secret, RecoverySheet.plain(typed), clock.instant(), -1);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        RecoverySheet.Fresh fresh = sheet.fresh();
        keep(new Authenticator(staffId, secret, step.getAsLong(), clock.instant(), null), fresh);
        return Optional.of(fresh.shown());
    }

    @Transactional
    void keep(Authenticator authenticator, RecoverySheet.Fresh fresh) {
        long staffId = authenticator.staffId();
        authenticators.remove(staffId);
        authenticators.save(authenticator);
        sheet.replace(staffId, fresh);
        links.voidOfStaff(staffId);
        mails.tell(AccountNotice.STAFF_SECOND_FACTOR_SET, staffId);
        audit.record(Act.SECOND_FACTOR_SET, Actor.staff(staffId), null, "staff " + staffId);
    }

    /** Good once: a code that was shown before, by whomever, does not pass again. */
    boolean passes(long staffId, String typed) {
        Optional<Authenticator> set = authenticators.findById(staffId).filter(one -> one.resetAt() == null);
        if (set.isEmpty()) {
            return false;
        }
        OptionalLong step = Totp.step(
                set.get().secret(),
                RecoverySheet.plain(typed),
                clock.instant(),
                set.get().lastStep());
        if (step.isPresent()) {
            return authenticators.use(staffId, step.getAsLong()) == 1;
        }
        OptionalLong recovery = sheet.find(staffId, typed);
        return recovery.isPresent() && recover(staffId, recovery.getAsLong());
    }

    @Transactional
    boolean recover(long staffId, long codeId) {
        if (!sheet.use(codeId, clock.instant())) {
            return false;
        }
        mails.tell(AccountNotice.STAFF_RECOVERY_CODE_USED, staffId);
        audit.record(Act.RECOVERY_CODE_USED, Actor.staff(staffId), null, "staff " + staffId);
        return true;
    }

    /** Ten new ones, to be shown this once. */
    List<String> renewRecoveryCodes(long staffId) {
        RecoverySheet.Fresh fresh = sheet.fresh();
        renew(staffId, fresh);
        return fresh.shown();
    }

    @Transactional
    void renew(long staffId, RecoverySheet.Fresh fresh) {
        sheet.replace(staffId, fresh);
        mails.tell(AccountNotice.STAFF_SECOND_FACTOR_SET, staffId);
        audit.record(Act.RECOVERY_CODES_MADE, Actor.staff(staffId), null, "staff " + staffId);
    }

    /** Belongs into the transaction of the administrator's act. */
    boolean reset(long staffId) {
        sheet.remove(staffId);
        return authenticators.reset(staffId, clock.instant()) == 1;
    }
}
