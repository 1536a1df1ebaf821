package org.zhihe.casework.routing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** The centre establishes what the way of a matter depends on. */
@Singleton
public class ConditionDesk {
    private final Matters matters;
    private final MatterConditions conditions;
    private final KnownFacts facts;
    private final Clocks clocks;
    private final Journal journal;

    ConditionDesk(Matters matters, MatterConditions conditions, KnownFacts facts, Clocks clocks, Journal journal) {
        this.matters = matters;
        this.conditions = conditions;
        this.facts = facts;
        this.clocks = clocks;
        this.journal = journal;
    }

    /**
     * Keeps what differs from what was kept before; nothing else is written.
     *
     * @param answers as in {@link MatterCondition}; what is not in the map stays as it is
     */
    @Transactional
    public void establish(Officer officer, String number, int seenVersion, Map<Condition, String> answers) {
        Matter matter = matters.findOnDesk(
                        number, officer.at(Desk.INTAKE), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        matter.refuseUnlessSeen(seenVersion);
        if (MatterStatus.MOVES.ends(matter.status())) {
            throw new StepRefused("condition.matter-ended");
        }
        Map<Condition, String> before = kept(matter.id());
        Map<String, Place> places = facts.byCode();
        List<MatterCondition> changed = new ArrayList<>();
        for (Map.Entry<Condition, String> one : answers.entrySet()) {
            Condition condition = one.getKey();
            String answer = one.getValue();
            if (condition.sort() == Condition.Sort.PLACE && !answer.isEmpty() && !places.containsKey(answer)) {
                throw new StepRefused("condition.no-such-place");
            }
            if (!answer.equals(before.getOrDefault(condition, nothing(condition)))) {
                changed.add(new MatterCondition(null, matter.id(), condition, answer, officer.id(), clocks.now()));
            }
        }
        if (changed.isEmpty()) {
            throw new StepRefused("condition.nothing-new");
        }
        // Raises the version: of two who saw the same matter only one writes.
        matters.update(matter);
        conditions.saveAll(changed);
        journal.enter(matter.id(), MatterEvent.CONDITIONS_ESTABLISHED, officer.actor(), changed.size());
    }

    /** By condition the answer given last. */
    public Map<Condition, String> kept(long matterId) {
        Map<Condition, String> kept = new EnumMap<>(Condition.class);
        conditions.ofMatter(matterId).forEach(line -> kept.put(line.conditionName(), line.answer()));
        return kept;
    }

    private static String nothing(Condition condition) {
        return condition.sort() == Condition.Sort.YES_NO ? Finding.UNKNOWN.name() : "";
    }
}
