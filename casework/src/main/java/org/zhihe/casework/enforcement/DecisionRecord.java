package org.zhihe.casework.enforcement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What has become of decisions. Only for those who were let to the case by another query. */
@Singleton
public class DecisionRecord {
    private final EnforcementCases cases;
    private final EnforcementActs acts;
    private final RemedyStatements statements;

    DecisionRecord(EnforcementCases cases, EnforcementActs acts, RemedyStatements statements) {
        this.cases = cases;
        this.acts = acts;
        this.statements = statements;
    }

    public DoneActs done(EnforcementCase opened) {
        return acts.done(opened);
    }

    /** Where the decision says that the party can go; none before it is served. */
    public Optional<RemedyStatement> statement(EnforcementCase opened) {
        return statements.findByCaseId(opened.id());
    }

    /** A decision that was revoked, with the order to decide anew. */
    public record Earlier(String number, LocalDate decidedOn, EnforcementAct review) {}

    public Optional<Earlier> earlier(EnforcementCase opened) {
        Long before = opened.againOf;
        if (before == null) {
            return Optional.empty();
        }
        EnforcementCase old = cases.findById(before).orElseThrow();
        return done(old)
                .review()
                .map(review -> new Earlier(
                        Objects.requireNonNull(old.decisionNumber()), Objects.requireNonNull(old.decidedOn()), review));
    }
}
