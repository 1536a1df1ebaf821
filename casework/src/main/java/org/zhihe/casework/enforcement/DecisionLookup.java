package org.zhihe.casework.enforcement;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhihe.casework.access.Doorkeeper;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.party.QueryCodes;
import org.zhihe.casework.routing.Bodies;

/**
 * Shows the one who was punished what it can do against the decision. It is no party of the matter that somebody else has
 * brought, and of a report it must not learn who made it (总局令第121号 37): so it does not open the matter, but shows the
 * number of its decision and a code that was handed over with it, and reads of that decision alone.
 */
@Singleton
public class DecisionLookup {
    private static final int MISSES_ON_A_NUMBER = 10;
    private static final int MISSES_OF_A_NETWORK = 200;

    private final EnforcementCases cases;
    private final DecisionRecord record;
    private final Standing standing;
    private final DecisionCodes codes;
    private final Doorkeeper doorkeeper;
    private final Audit audit;

    DecisionLookup(
            EnforcementCases cases,
            DecisionRecord record,
            Standing standing,
            DecisionCodes codes,
            Doorkeeper doorkeeper,
            Audit audit) {
        this.cases = cases;
        this.record = record;
        this.standing = standing;
        this.codes = codes;
        this.doorkeeper = doorkeeper;
        this.audit = audit;
    }

    /** Whose decision it is, and which clocks have been started by it. */
    @Singleton
    record Standing(Bodies bodies, Deadlines deadlines) {}

    public enum Answer {
        SHOWN,
        /** Unknown number, wrong code and what was not served yet alike. */
        UNKNOWN,
        /** Too many misses; the code was not looked at. */
        WAIT
    }

    /** @param decision when the answer is SHOWN */
    public record Shown(Answer answer, @Nullable ServedDecision decision) {}

    /** To be handed over with the decision, by who has the case. */
    public String code(EnforcementCase decided) {
        return codes.of(decided);
    }

    /** Not to be called inside a transaction: the try counts before the code is looked at. */
    public Shown show(String number, String code, String network) {
        Doorkeeper.Attempt attempt = doorkeeper.attempt(List.of(
                new Doorkeeper.Measure("code of decision " + number + " from " + network, MISSES_ON_A_NUMBER),
                new Doorkeeper.Measure("decisions from " + network, MISSES_OF_A_NETWORK)));
        if (attempt.mustWait()) {
            return new Shown(Answer.WAIT, null);
        }
        Optional<EnforcementCase> found = cases.findByDecisionNumberIn(spellings(number)).stream()
                .filter(one -> QueryCodes.same(code(one), code))
                .findFirst();
        Optional<ServedDecision> decision = found.flatMap(this::read);
        if (found.isEmpty() || decision.isEmpty()) {
            audit.refused(Act.CODE_REFUSED, Actor.nobody(), null, "code of a decision", network);
            return new Shown(Answer.UNKNOWN, null);
        }
        doorkeeper.letIn(attempt);
        audit.record(
                Act.CODE_ACCEPTED,
                Actor.nobody(),
                found.get().matterId(),
                "decision of case " + found.get().id(),
                network);
        return new Shown(Answer.SHOWN, decision.get());
    }

    private Optional<ServedDecision> read(EnforcementCase one) {
        return record.statement(one).map(stated -> {
            List<Deadline> clocks = standing.deadlines().findByMatterIdOrderById(one.matterId()).stream()
                    .filter(clock -> clock.subject() == one.id() && ServedDecision.SHOWN.contains(clock.rule()))
                    .toList();
            String body = standing.bodies().findById(one.bodyId).orElseThrow().name();
            return new ServedDecision(one, body, stated, record.done(one), clocks);
        });
    }

    /** As printed, and with the brackets that a keyboard has. */
    private static List<String> spellings(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        String bare = plain.replaceAll("[〔\\[(【]", "〔").replaceAll("[〕\\])】]", "〕");
        return Stream.of(
                        typed.strip(),
                        plain,
                        bare,
                        bare.replace('〔', '[').replace('〕', ']'),
                        bare.replace('〔', '(').replace('〕', ')'),
                        bare.replace('〔', '（').replace('〕', '）'))
                .distinct()
                .toList();
    }
}
