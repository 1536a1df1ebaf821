package org.zhihe.casework.transfer;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.evidence.EvidenceDesk;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.rightcheck.RightChecks;

/** Composes what goes along from what an officer has ticked. Evidence is found as the officer finds it on the desk. */
@Singleton
class Materials {
    private final EvidenceDesk evidence;
    private final Parties parties;
    private final RightChecks checks;
    private final PaperRows papers;
    private final TransferItems items;

    Materials(EvidenceDesk evidence, Parties parties, RightChecks checks, PaperRows papers, TransferItems items) {
        this.evidence = evidence;
        this.parties = parties;
        this.checks = checks;
        this.papers = papers;
        this.items = items;
    }

    /** Evidence of the matter that the officer may put on a list. */
    List<EvidenceRow> eligible(Officer officer, String number) {
        return evidence.of(officer, number).stream()
                .filter(one -> one.readable() && !one.struck() && one.sm3() != null)
                .toList();
    }

    /** Papers that there are for the matter. A court has the filing; what authorities have in theirs is not its to send. */
    Set<PaperKind> papersOf(Officer officer, long matterId) {
        Set<PaperKind> there = EnumSet.of(PaperKind.FILING);
        if (TransferKind.isCourt(officer.role())) {
            return there;
        }
        if (!checks.ofMatter(matterId).isEmpty()) {
            there.add(PaperKind.RIGHT_CHECKS);
        }
        if (!papers.decisions(matterId).isEmpty()) {
            there.add(PaperKind.DECISIONS);
        }
        if (!papers.letters(matterId).isEmpty()) {
            there.add(PaperKind.LETTERS);
        }
        return there;
    }

    /**
     * In the order of the papers, then of the evidence. Refuses what is none of this matter's, or must not go. What a
     * protected party has handed in goes by its number: the name of a file may be that of a person.
     *
     * @param after how many stand on the list already
     */
    List<Material> compose(Officer officer, Matter matter, Selection chosen, PaperWords words, int after) {
        if (chosen.isEmpty()) {
            throw new StepRefused("transfer.no-materials");
        }
        if (TransferKind.isCourt(officer.role()) && !Set.of(PaperKind.FILING).containsAll(chosen.papers())) {
            throw new StepRefused("transfer.material-unknown");
        }
        List<Material> composed = new ArrayList<>();
        chosen.papers().stream().sorted().forEach(kind -> composed.add(paper(kind, matter, words)));
        if (!chosen.evidence().isEmpty()) {
            List<EvidenceRow> all = evidence.of(officer, matter.number());
            chosen.evidence().stream()
                    .sorted()
                    .map(id -> all.stream()
                            .filter(one -> one.id() == id)
                            .findFirst()
                            .orElseThrow(() -> new StepRefused("transfer.material-unknown")))
                    .forEach(one -> composed.add(Material.of(one, title(one, words, after + composed.size() + 1))));
        }
        return composed;
    }

    private String title(EvidenceRow item, PaperWords words, int number) {
        return parties.countProtected(item.partyId()) > 0 ? words.neutral(item.name(), number) : item.name();
    }

    void put(List<Material> composed, long transferId, int after) {
        List<TransferItem> rows = new ArrayList<>();
        for (Material one : composed) {
            rows.add(one.on(transferId, after + rows.size() + 1));
        }
        items.saveAll(rows);
    }

    /** What the other has come with, for the next on the way, less what was struck out since. */
    void copy(Transfer from, Transfer to) {
        Map<Integer, TransferItems.Line> now = items.lines(from.id()).stream()
                .filter(one -> one.position() <= from.sentItems && one.struck() == 0)
                .collect(Collectors.toMap(TransferItems.Line::position, Function.identity()));
        items.saveAll(items.findByTransferIdOrderByPosition(from.id()).stream()
                .filter(one -> now.containsKey(one.position()))
                .map(one -> one.of(to.id(), now.get(one.position()).visibility() == Visibility.SEALED))
                .toList());
    }

    /** What was to be handed in later and does not go. */
    void takeBack(Transfer transfer) {
        items.remove(transfer.id(), transfer.sentItems);
    }

    /** Whoever approves says so of each trade secret by itself. */
    void release(Transfer transfer, Officer approver, Set<Integer> positions) {
        List<TransferItem> secret = items.findByTransferIdOrderByPosition(transfer.id()).stream()
                .filter(one -> one.tradeSecret() && one.position() > transfer.sentItems)
                .toList();
        if (!secret.stream().allMatch(one -> positions.contains(one.position()))) {
            throw new StepRefused("transfer.secret-not-released");
        }
        if (!secret.isEmpty()) {
            items.release(transfer.id(), approver.id(), transfer.sentItems);
        }
    }

    /** Since the list was made, files may have been struck out or sealed; what has gone is gone. */
    void refuseIfChanged(Transfer transfer) {
        boolean changed = items.lines(transfer.id()).stream()
                .filter(one -> one.position() > transfer.sentItems)
                .anyMatch(one -> one.struck() > 0 || one.withheld());
        if (changed) {
            throw new StepRefused("transfer.material-changed");
        }
    }

    String concerned(Matter matter) {
        List<String> names = parties.ofMatter(matter.id()).stream()
                .filter(one -> one.side() == Side.RESPONDENT)
                .map(one -> one.creditCode() == null ? one.name() : one.name() + "（" + one.creditCode() + "）")
                .toList();
        return String.join("、", names);
    }

    private Material paper(PaperKind kind, Matter matter, PaperWords words) {
        return switch (kind) {
            case FILING -> Material.filing(words, matter, parties.ofMatter(matter.id()));
            case RIGHT_CHECKS -> Material.rightChecks(words, checks.ofMatter(matter.id()));
            case DECISIONS -> Material.decisions(words, papers.decisions(matter.id()));
            case LETTERS -> Material.letters(words, papers.letters(matter.id()));
        };
    }

    int last(Transfer transfer) {
        return items.findByTransferIdOrderByPosition(transfer.id()).stream()
                .mapToInt(TransferItem::position)
                .max()
                .orElse(0);
    }
}
