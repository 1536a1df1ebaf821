package org.zhihe.casework.enforcement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;

/** A penalty as the one who was punished may read of it: nothing of the matter, nor of who brought it. */
public final class ServedDecision {
    static final Set<DeadlineRule> SHOWN = EnumSet.of(
            DeadlineRule.ENFORCEMENT_PAYMENT,
            DeadlineRule.ENFORCEMENT_RECONSIDERATION,
            DeadlineRule.ENFORCEMENT_SUIT,
            DeadlineRule.ENFORCEMENT_SUIT_AFTER_RECONSIDERATION);

    private final EnforcementCase decided;
    private final String body;
    private final RemedyStatement statement;
    private final DoneActs done;
    private final List<Deadline> clocks;

    ServedDecision(
            EnforcementCase decided, String body, RemedyStatement statement, DoneActs done, List<Deadline> clocks) {
        this.decided = decided;
        this.body = body;
        this.statement = statement;
        this.done = done;
        this.clocks = clocks;
    }

    public String number() {
        return Objects.requireNonNull(decided.decisionNumber());
    }

    public LocalDate decidedOn() {
        return Objects.requireNonNull(decided.decidedOn());
    }

    public LocalDate servedOn() {
        return done.of(EnforcementActKind.SERVED).orElseThrow().day();
    }

    public String body() {
        return body;
    }

    public RemedyStatement statement() {
        return statement;
    }

    /** What the party has done against it and what came of that, oldest first; the notes are the officers'. */
    public List<EnforcementAct> remedies() {
        return done.acts().stream().filter(act -> act.kind().ofRemedies()).toList();
    }

    public Optional<EnforcementAct> review() {
        return done.review();
    }

    public boolean annulled() {
        return done.annulled();
    }

    public boolean remedyOpen() {
        return done.remedyOpen();
    }

    /** Of this rule the one that runs, be its last day past or not. */
    public Optional<Deadline> running(DeadlineRule rule) {
        return clocks.stream()
                .filter(one -> one.rule() == rule && one.pending())
                .findFirst();
    }
}
