package org.zhihe.casework.transfer;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.evidence.EvidenceDesk;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
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

    /** Papers that there are for the matter. */
    Set<PaperKind> papersOf(long matterId) {
        Set<PaperKind> there = EnumSet.of(PaperKind.FILING);
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

    /** In the order of the papers, then of the evidence. Refuses what is none of this matter's, or must not go. */
    List<Material> compose(Officer officer, Matter matter, Selection chosen, PaperWords words) {
        if (chosen.isEmpty()) {
            throw new StepRefused("transfer.no-materials");
        }
        List<Material> composed = new ArrayList<>();
        chosen.papers().stream().sorted().forEach(kind -> composed.add(paper(kind, matter, words)));
        if (!chosen.evidence().isEmpty()) {
            List<EvidenceRow> all = evidence.of(officer, matter.number());
            chosen.evidence().stream()
                    .sorted()
                    .forEach(id -> composed.add(Material.of(all.stream()
                            .filter(one -> one.id() == id)
                            .findFirst()
                            .orElseThrow(() -> new StepRefused("transfer.material-unknown")))));
        }
        return composed;
    }

    void put(List<Material> composed, long transferId, int after) {
        List<TransferItem> rows = new ArrayList<>();
        for (Material one : composed) {
            rows.add(one.on(transferId, after + rows.size() + 1));
        }
        items.saveAll(rows);
    }

    /** The same list for the next on the way. */
    void copy(Transfer from, Transfer to) {
        items.saveAll(items.findByTransferIdOrderByPosition(from.id()).stream()
                .map(one -> one.of(to.id()))
                .toList());
    }

    /** Whoever approves says so of each trade secret by itself. */
    void release(Transfer transfer, Officer approver, Set<Integer> positions) {
        List<TransferItem> secret = items.findByTransferIdOrderByPosition(transfer.id()).stream()
                .filter(TransferItem::tradeSecret)
                .toList();
        if (!secret.stream().allMatch(one -> positions.contains(one.position()))) {
            throw new StepRefused("transfer.secret-not-released");
        }
        if (!secret.isEmpty()) {
            items.release(transfer.id(), approver.id());
        }
    }

    /** Since the list was made, files may have been struck out or sealed. */
    void refuseIfChanged(Transfer transfer) {
        boolean changed = items.lines(transfer.id()).stream().anyMatch(one -> one.struck() > 0 || one.withheld());
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
