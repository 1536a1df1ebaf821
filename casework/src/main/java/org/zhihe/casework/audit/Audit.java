package org.zhihe.casework.audit;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.zhihe.casework.matter.Actor;

/**
 * Enters who did what. An entry of a change is written in the transaction of the change, an entry of a read before
 * anything is handed out: when it cannot be written, neither happens.
 */
@Singleton
public class Audit {
    /** Letters, digits and the signs of an address: whatever a person may have typed does not pass. */
    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9 _./:{}-]{1,120}");

    private final AuditEntries entries;
    private final Clock clock;

    Audit(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** @param subject kind and id only, such as {@code evidence 12} */
    @Transactional
    public void record(Act act, Actor actor, @Nullable Long matterId, String subject) {
        record(act, actor, matterId, subject, null);
    }

    @Transactional
    public void record(Act act, Actor actor, @Nullable Long matterId, String subject, @Nullable String network) {
        enter(act, AuditOutcome.DONE, actor, matterId, subject, network);
    }

    /** What was tried in vain. Not inside a transaction that the refusal rolls back. */
    @Transactional
    public void refused(Act act, Actor actor, @Nullable Long matterId, String subject, @Nullable String network) {
        enter(act, AuditOutcome.REFUSED, actor, matterId, subject, network);
    }

    private void enter(
            Act act,
            AuditOutcome outcome,
            Actor actor,
            @Nullable Long matterId,
            String subject,
            @Nullable String network) {
        if (!SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException("the subject of an audit entry names a thing and its id only");
        }
        entries.save(new AuditEntry(
                null,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.kind(),
                actor.id(),
                act,
                outcome,
                matterId,
                subject,
                network));
    }
}
