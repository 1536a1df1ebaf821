package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.evidence.EvidenceReaders.Reader;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;

/** The desk that has a matter decides who sees each piece of evidence, and strikes out what does not belong there. */
@Singleton
public class RecordDesk {
    /** Courts and those who oversee read the record of others, they do not keep it. */
    public static final Set<Role> KEEPING = Set.copyOf(EnumSet.of(
            Role.INTAKE_OFFICER, Role.MEDIATOR, Role.COMMITTEE_SECRETARY, Role.ENFORCEMENT_OFFICER, Role.ADJUDICATOR));

    private final EvidenceItems items;
    private final EvidenceReaders readers;
    private final Custody custody;
    private final Matters matters;
    private final Journal journal;
    private final Clocks clocks;

    RecordDesk(
            EvidenceItems items,
            EvidenceReaders readers,
            Custody custody,
            Matters matters,
            Journal journal,
            Clocks clocks) {
        this.items = items;
        this.readers = readers;
        this.custody = custody;
        this.matters = matters;
        this.journal = journal;
        this.clocks = clocks;
    }

    /** What a form about the evidence of the matter was made for; any change in between makes it stale. */
    public int version(long matterId) {
        return items.versionOfMatter(matterId);
    }

    /** Who could be named as a reader of what is sealed. */
    public List<Reader> candidates(long matterId) {
        return readers.candidates(matterId);
    }

    /**
     * Lets others see a file than until now.
     *
     * @param named who may open it, only if it is to be sealed; names of a sealed one are named anew in the same way
     */
    @Transactional
    public void show(Officer officer, String number, int seen, long id, Visibility to, Set<Long> named, String reason) {
        Matter matter = onDesk(officer, number, seen);
        EvidenceRow item = standing(officer, number, id);
        if (to != Visibility.SEALED) {
            refuseUnlessChanged(item, to);
        }
        List<Reader> chosen = to == Visibility.SEALED ? chosen(matter, named) : List.of();
        refuseUnless(items.show(id, item.version(), to));
        readers.dropAll(id);
        chosen.forEach(reader -> readers.name(id, reader.id(), officer.id(), clocks.now()));
        if (item.visibility() != to) {
            custody.enter(id, CustodyAct.VISIBILITY_CHANGED, officer.actor(), null, item.visibility(), to, reason);
        }
        if (to == Visibility.SEALED) {
            String names = chosen.stream().map(Reader::name).collect(Collectors.joining("、"));
            custody.enter(id, CustodyAct.READERS_NAMED, officer.actor(), null, names, reason);
        }
        journal.enter(
                matter.id(),
                MatterEvent.EVIDENCE_VISIBILITY_CHANGED,
                officer.actor(),
                id,
                item.visibility(),
                to,
                reason);
        if (to == Visibility.BOTH_SIDES) {
            journal.enter(matter.id(), MatterEvent.EVIDENCE_SHARED, officer.actor(), 1);
        }
    }

    /** It stays in the record, without counting any more; only staff are still handed it. */
    @Transactional
    public void strike(Officer officer, String number, int seen, long id, String reason) {
        Matter matter = onDesk(officer, number, seen);
        EvidenceRow item = standing(officer, number, id);
        if (!item.readable()) {
            throw new StepRefused("evidence.not-reader");
        }
        refuseUnless(items.strike(id, item.version(), reason, clocks.now()));
        custody.enter(id, CustodyAct.STRUCK, officer.actor(), null, reason);
        MatterEvent event = item.visibility() == Visibility.BOTH_SIDES
                ? MatterEvent.EVIDENCE_SHARED_STRUCK
                : MatterEvent.EVIDENCE_STRUCK;
        journal.enter(matter.id(), event, officer.actor(), id, reason);
    }

    private Matter onDesk(Officer officer, String number, int seen) {
        if (!KEEPING.contains(officer.role())) {
            throw new NotFound();
        }
        Matter matter = matters.findOnDesk(
                        number, officer.role().desk(), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        StaleVersion.refuseUnless(seen, items.versionOfMatter(matter.id()));
        return matter;
    }

    private EvidenceRow standing(Officer officer, String number, long id) {
        EvidenceRow item = items.rowOfDesk(
                        id, number, officer.role().desk(), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        if (item.struck()) {
            throw new StepRefused("evidence.struck");
        }
        return item;
    }

    /** A request to have it sealed is also decided by leaving it as it is. */
    private static void refuseUnlessChanged(EvidenceRow item, Visibility to) {
        if (!item.readable()) {
            throw new StepRefused("evidence.not-reader");
        }
        if (item.visibility() == to && !item.sealRequested()) {
            throw new StepRefused("evidence.same-visibility", to);
        }
    }

    private List<Reader> chosen(Matter matter, Set<Long> named) {
        if (named.isEmpty()) {
            throw new StepRefused("evidence.no-readers");
        }
        List<Reader> chosen = readers.candidates(matter.id()).stream()
                .filter(one -> named.contains(one.id()))
                .toList();
        if (chosen.size() < named.size()) {
            throw new StepRefused("evidence.not-a-candidate");
        }
        return chosen;
    }

    private static void refuseUnless(int changed) {
        if (changed == 0) {
            throw new StaleVersion();
        }
    }
}
