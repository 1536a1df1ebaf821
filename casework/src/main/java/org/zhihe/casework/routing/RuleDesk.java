package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.LongFunction;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.procedure.CrossedWrites;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;

/** An administrator publishes a rule or a row of the court table. What was decided before keeps what it was decided by. */
@Singleton
public class RuleDesk {
    private final RuleBooks books;
    private final RoutingRules rules;
    private final CourtCompetences courts;
    private final RuleVersions versions;
    private final Audit audit;
    private final Clocks clocks;

    RuleDesk(
            RuleBooks books,
            RoutingRules rules,
            CourtCompetences courts,
            RuleVersions versions,
            Audit audit,
            Clocks clocks) {
        this.books = books;
        this.rules = rules;
        this.courts = courts;
        this.versions = versions;
        this.audit = audit;
        this.clocks = clocks;
    }

    /**
     * Publishes the rule as it stands there, or that it is withdrawn.
     *
     * @param candidate its code is that of the rule it follows, empty for a new one
     * @param seen version that the editor started from; -1 for a new rule
     * @return the code
     */
    @Transactional
    public String publish(Officer officer, RoutingRule candidate, long seen, String note) {
        administrator(officer);
        check(candidate);
        long current = candidate.code().isEmpty()
                ? -1
                : books.now().rule(candidate.code()).orElseThrow(NotFound::new).ruleVersion();
        return publish(officer, new Step(current, seen, note), version -> {
            String code = candidate.code().isEmpty() ? "own-" + version : candidate.code();
            rules.save(candidate.as(code, version, seen));
            return code;
        });
    }

    @Transactional
    public String publish(Officer officer, CourtCompetence candidate, long seen, String note) {
        administrator(officer);
        check(candidate);
        long current = candidate.code().isEmpty()
                ? -1
                : books.now().court(candidate.code()).orElseThrow(NotFound::new).ruleVersion();
        return publish(officer, new Step(current, seen, note), version -> {
            String code = candidate.code().isEmpty() ? "own-" + version : candidate.code();
            courts.save(candidate.as(code, version, seen));
            return code;
        });
    }

    /** What can be published at all; a page asks before it previews. */
    public void check(RoutingRule candidate) {
        if (candidate.countyBy() != null && !inCounties(candidate.bodyCode())) {
            throw new StepRefused("rule.no-county");
        }
        if (candidate.toCourt()) {
            if (candidate.procedureKind() != ProcedureKind.COURT_REFERRAL) {
                throw new StepRefused("rule.court-only");
            }
        } else {
            Body body = body(candidate.bodyCode());
            boolean lead = body.kind().receivesLeads() && candidate.procedureKind() == ProcedureKind.TRANSFER;
            if (!lead && !body.kind().handles(candidate.procedureKind())) {
                throw new StepRefused("route.not-theirs", body.name(), candidate.procedureKind());
            }
        }
        check(candidate.validFrom(), candidate.validTo(), candidate.amountFrom(), candidate.amountTo());
    }

    private boolean inCounties(String code) {
        return books.now().bodies().values().stream().anyMatch(one -> code.equals(one.parentCode()));
    }

    public void check(CourtCompetence candidate) {
        if (body(candidate.bodyCode()).kind() != BodyKind.COURT) {
            throw new StepRefused("rule.not-a-court");
        }
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

    private Body body(String code) {
        Body body = books.now().bodies().get(code);
        if (body == null) {
            throw new StepRefused("rule.no-body");
        }
        return body;
    }

    private record Step(long current, long seen, String note) {}

    /** Of two who start from the same version only the first gets through: the second breaks the key (code, based_on). */
    private String publish(Officer officer, Step step, LongFunction<String> row) {
        if (step.current() != step.seen()) {
            throw new StaleVersion();
        }
        RuleVersion version = versions.save(new RuleVersion(null, officer.id(), clocks.now(), step.note()));
        try {
            String published = row.apply(Objects.requireNonNull(version.id()));
            audit.record(Act.RULE_PUBLISHED, officer.actor(), null, "rule " + published + " " + version.id());
            return published;
        } catch (DataAccessException e) {
            if (CrossedWrites.orDuplicateIn(e)) {
                throw new StaleVersion();
            }
            throw e;
        }
    }

    private static void administrator(Officer officer) {
        if (officer.role() != Role.ADMINISTRATOR) {
            throw new NotFound();
        }
    }
}
