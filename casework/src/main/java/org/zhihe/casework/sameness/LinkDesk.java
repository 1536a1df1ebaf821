package org.zhihe.casework.sameness;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.DeclineGround;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterNumber;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/**
 * An intake officer says that two matters belong together. Only matters of one person are merged or declined as repeats:
 * whoever is somebody else keeps a matter, a clock and an answer of their own.
 */
@Singleton
public class LinkDesk {
    /** New facts are examined from the beginning, as far as the earlier matter has come (总局令第121号 35). */
    private static final List<DeadlineRule> RESTARTED = List.of(
            DeadlineRule.ACCEPTANCE,
            DeadlineRule.ENFORCEMENT_FILING,
            DeadlineRule.COPYRIGHT_FILING,
            DeadlineRule.FAKE_PATENT_FILING,
            DeadlineRule.FAKE_PATENT_FOUND_FILING);

    private final Matters matters;
    private final MatterLinks links;
    private final Sameness sameness;
    private final Clocks clocks;
    private final Journal journal;

    LinkDesk(Matters matters, MatterLinks links, Sameness sameness, Clocks clocks, Journal journal) {
        this.matters = matters;
        this.links = links;
        this.sameness = sameness;
        this.clocks = clocks;
        this.journal = journal;
    }

    /** Both go on; whoever handles one sees the other. */
    @Transactional
    public void link(Officer officer, String number, String otherNumber, String reason) {
        Pair pair = pair(officer, number, otherNumber);
        save(officer, pair, LinkKind.LINKED, reason);
        journal.enter(
                pair.one().id(),
                MatterEvent.MATTER_LINKED,
                officer.actor(),
                pair.other().number(),
                reason);
        journal.enter(
                pair.other().id(),
                MatterEvent.MATTER_LINKED,
                officer.actor(),
                pair.one().number(),
                reason);
    }

    /** What was merged or declined is not undone: its applicant was told. */
    @Transactional
    public void unlink(Officer officer, String number, long linkId, String reason) {
        Matter matter = onDesk(officer, number);
        MatterLinks.LinkRow row = links.ofMatter(matter.id()).stream()
                .filter(one -> one.id() == linkId && one.kind() == LinkKind.LINKED)
                .findFirst()
                .orElseThrow(() -> new StepRefused("link.none"));
        if (links.undo(linkId, officer.id(), clocks.now()) == 0) {
            throw new StepRefused("link.none");
        }
        journal.enter(matter.id(), MatterEvent.MATTER_UNLINKED, officer.actor(), row.number(), reason);
        journal.enter(row.otherId(), MatterEvent.MATTER_UNLINKED, officer.actor(), matter.number(), reason);
    }

    /** Closes the matter into an earlier one of the same person, which it brings something new: its first clocks run anew. */
    @Transactional
    public void merge(Officer officer, String number, int seenVersion, String otherNumber, String reason) {
        Pair pair = ofSamePerson(officer, number, otherNumber);
        Matter gone = pair.one();
        Matter earlier = pair.other();
        gone.refuseUnlessSeen(seenVersion);
        if (MatterStatus.MOVES.ends(earlier.status())) {
            throw new StepRefused("link.ended", earlier.number());
        }
        gone.merge(reason, clocks.now());
        matters.update(gone);
        clocks.liftAll(gone.id());
        save(officer, pair, LinkKind.MERGED, reason);
        journal.enter(gone.id(), MatterEvent.MERGED_INTO, officer.actor(), earlier.number(), reason);
        journal.enter(earlier.id(), MatterEvent.MERGED_FROM, officer.actor(), gone.number());
        for (ClockOf which : clocks.running(earlier.id(), RESTARTED)) {
            LocalDate due = clocks.start(which);
            journal.enter(earlier.id(), MatterEvent.CLOCK_RESTARTED, officer.actor(), due);
        }
    }

    /** Does not handle it by itself: the same person has filed the same before, and nothing is new. */
    @Transactional
    public void declineRepeat(Officer officer, String number, int seenVersion, String otherNumber, String reason) {
        Pair pair = ofSamePerson(officer, number, otherNumber);
        Matter repeat = pair.one();
        repeat.refuseUnlessSeen(seenVersion);
        if (pair.other().status() == MatterStatus.WITHDRAWN) {
            // Nobody handles that one: this one is all the person has.
            throw new StepRefused("link.withdrawn", pair.other().number());
        }
        repeat.decline(DeclineGround.DUPLICATE, reason, clocks.now());
        matters.update(repeat);
        clocks.liftAll(repeat.id());
        save(officer, pair, LinkKind.REPEAT, reason);
        journal.enter(
                repeat.id(),
                MatterEvent.REPEAT_DECLINED,
                officer.actor(),
                pair.other().number(),
                reason);
        journal.enter(pair.other().id(), MatterEvent.REPEATED, officer.actor(), repeat.number());
    }

    private Pair ofSamePerson(Officer officer, String number, String otherNumber) {
        Pair pair = pair(officer, number, otherNumber);
        if (pair.other().id() > pair.one().id()) {
            throw new StepRefused("link.later", pair.other().number());
        }
        if (!sameness.ofSamePerson(pair.one().id(), pair.other().id())) {
            throw new StepRefused("link.other-person", pair.other().number());
        }
        return pair;
    }

    /** Both locked and not linked yet, as they stand now. */
    private Pair pair(Officer officer, String number, String otherNumber) {
        String typed = MatterNumber.typed(otherNumber).map(MatterNumber::value).orElse("");
        links.lock(number, typed);
        Matter one = onDesk(officer, number);
        Matter other = found(officer, typed)
                .filter(found -> found.id() != one.id())
                .orElseThrow(() -> new StepRefused("link.unknown"));
        if (links.countBetween(one.id(), other.id()) > 0) {
            throw new StepRefused("link.already", typed);
        }
        return new Pair(one, other);
    }

    private void save(Officer officer, Pair pair, LinkKind kind, String reason) {
        links.save(new MatterLink(
                null, pair.one().id(), pair.other().id(), kind, reason, officer.id(), clocks.now(), null, null));
    }

    private Matter onDesk(Officer officer, String number) {
        return found(officer, number).orElseThrow(NotFound::new);
    }

    private Optional<Matter> found(Officer officer, String number) {
        return matters.findOnDesk(number, officer.at(Desk.INTAKE), officer.bodyId(), officer.id(), officer.ownOnly());
    }

    /** @param other the one that goes on */
    private record Pair(Matter one, Matter other) {}
}
