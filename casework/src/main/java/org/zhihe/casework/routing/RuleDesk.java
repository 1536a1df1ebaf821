package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.procedure.CrossedWrites;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;

/** An administrator publishes a rule or a row of the court table. What was decided before keeps what it was decided by. */
@Singleton
public class RuleDesk {
    private final RuleBooks books;
    private final RuleVersions versions;
    private final Audit audit;
    private final Clocks clocks;

    RuleDesk(RuleBooks books, RuleVersions versions, Audit audit, Clocks clocks) {
        this.books = books;
        this.versions = versions;
        this.audit = audit;
        this.clocks = clocks;
    }

    /**
     * Publishes the row as it stands there, or that it is withdrawn.
     *
     * @param candidate its code is that of the row it follows, empty for a new one
     * @param seen version that the editor started from; -1 for a new row
     * @return the code
     */
    @Transactional
    public <R extends RuleRow<R>> String publish(
            Officer officer, RuleTable<R> table, R candidate, long seen, String note) {
        administrator(officer);
        check(candidate);
        long current = candidate.code().isEmpty()
                ? -1
                : table.latest(candidate.code()).orElseThrow(NotFound::new).ruleVersion();
        return publish(officer, new Step<>(table, candidate, current, seen), note, Act.RULE_PUBLISHED);
    }

    /**
     * Publishes once more what the city's file says of a row that counts otherwise now.
     *
     * @param seen version that the administrator looked at
     */
    @Transactional
    public <R extends RuleRow<R>> void restore(
            Officer officer, RuleTable<R> table, String code, long seen, String note) {
        administrator(officer);
        R latest = table.latest(code).orElseThrow(NotFound::new);
        if (latest.ruleVersion() != seen) {
            throw new StaleVersion();
        }
        R file = table.otherwiseInFile(latest).orElseThrow(() -> new StepRefused("rule.as-in-file"));
        check(file);
        publish(officer, new Step<>(table, file, latest.ruleVersion(), seen), note, Act.RULE_RESTORED);
    }

    /** What can be published at all; a page asks before it previews. */
    public void check(RuleRow<?> candidate) {
        candidate.refuseUnlessPossible(books.now());
        check(candidate.validFrom(), candidate.validTo(), candidate.amountFrom(), candidate.amountTo());
    }

    private static void check(
            LocalDate from, @Nullable LocalDate to, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (to != null && to.isBefore(from)) {
            throw new StepRefused("rule.days");
        }
        if (least != null && most != null && most.compareTo(least) < 0) {
            throw new StepRefused("rule.amounts");
        }
    }

    private record Step<R extends RuleRow<R>>(RuleTable<R> table, R row, long current, long seen) {}

    /** Of two who start from the same version only the first gets through: the second breaks the key (code, based_on). */
    private <R extends RuleRow<R>> String publish(Officer officer, Step<R> step, String note, Act act) {
        if (step.current() != step.seen()) {
            throw new StaleVersion();
        }
        RuleVersion saved = versions.save(new RuleVersion(null, officer.id(), clocks.now(), note));
        long version = Objects.requireNonNull(saved.id());
        String code =
                step.row().code().isEmpty() ? "own-" + version : step.row().code();
        try {
            step.table().save(step.row().as(code, version, step.seen()));
        } catch (DataAccessException e) {
            if (CrossedWrites.orDuplicateIn(e)) {
                throw new StaleVersion();
            }
            throw e;
        }
        audit.record(act, officer.actor(), null, "rule " + code + " " + version);
        return code;
    }

    private static void administrator(Officer officer) {
        if (officer.role() != Role.ADMINISTRATOR) {
            throw new NotFound();
        }
    }
}
