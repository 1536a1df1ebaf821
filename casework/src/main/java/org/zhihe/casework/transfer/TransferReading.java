package org.zhihe.casework.transfer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.routing.Body;

/** What those who take part in transfers read of them. */
@Singleton
public class TransferReading {
    private final TransferRows rows;
    private final Details details;
    private final Materials materials;
    private final Letters letters;

    TransferReading(TransferRows rows, Details details, Materials materials, Letters letters) {
        this.rows = rows;
        this.details = details;
        this.materials = materials;
        this.letters = letters;
    }

    /** What belongs to one transfer. */
    @Singleton
    record Details(
            TransferCases cases,
            TransferItems items,
            TransferCopies copies,
            TransferEntries entries,
            Remedies remedies,
            VictimRemedies victims) {}

    /** The letter and its list, as all read it who take part. */
    public record Letter(Optional<TransferCase> stated, List<TransferItems.Line> items, List<String> copies) {}

    /** Whether somebody with that role can have to do with transfers. */
    public static boolean open(Role role) {
        return TransferDoor.takesPart(role);
    }

    @Transactional
    public TransferRow of(Officer officer, long id) {
        refuseStrangers(officer);
        return rows.seen(id, officer.bodyId(), TransferDoor.desk(officer), officer.id())
                .orElseThrow(NotFound::new);
    }

    /** @param row of {@link #of} */
    public Letter letter(TransferRow row) {
        return new Letter(
                details.cases().findByTransferId(row.id()),
                details.items().lines(row.id()).stream()
                        .filter(one -> row.shows(one.position()))
                        .toList(),
                details.copies().names(row.id()));
    }

    public List<TransferEntries.Line> history(TransferRow row) {
        return details.entries().of(row.id(), row.part() == TransferRow.Part.SENDER);
    }

    public List<Remedy> remedies(TransferRow row) {
        return details.remedies().findByTransferIdOrderById(row.id());
    }

    /** What the victim has asked for, oldest first. */
    public List<VictimRemedy> victims(TransferRow row) {
        return details.victims().findByTransferIdOrderById(row.id());
    }

    public List<TransferRows.Brief> ofMatter(Officer officer, long matterId) {
        return open(officer.role())
                ? rows.ofMatter(matterId, officer.bodyId(), TransferDoor.desk(officer), officer.id())
                : List.of();
    }

    public List<TransferRows.Brief> open(Officer officer) {
        refuseStrangers(officer);
        return rows.open(officer.bodyId(), TransferDoor.desk(officer), officer.id());
    }

    /** How many wait for the officer's side to do something; none for a role that has nothing to do with transfers. */
    public long waiting(Officer officer) {
        return open(officer.role()) ? rows.waiting(officer.bodyId(), TransferDoor.desk(officer), officer.id()) : 0;
    }

    /** Those among them that the officer could open. */
    public Set<Long> seen(Officer officer, Set<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(rows.seen(List.copyOf(ids), officer.bodyId(), TransferDoor.desk(officer), officer.id()));
    }

    /** Bodies here that a transfer may go to. */
    public List<Body> receivers(TransferKind kind, Officer officer) {
        return letters.receivers(kind, officer);
    }

    /** Whether the procuratorate beside the one that is named has to be named too. */
    public boolean needsOverseer(TransferKind kind, String name) {
        return letters.needsOverseer(kind, name);
    }

    /** Other authorities that may have found what the officer's body sends. */
    public List<Body> finders(Officer officer) {
        return letters.finders(officer);
    }

    /** For one who has the matter on the desk. */
    public List<EvidenceRow> eligible(Officer officer, String number) {
        return materials.eligible(officer, number);
    }

    /** Those that the officer may put on a list. */
    public Set<PaperKind> papers(Officer officer, long matterId) {
        return materials.papersOf(officer, matterId);
    }

    /** What was copied to somebody is the letter and its list. */
    static boolean handsOutPapers(TransferRow row, Officer officer) {
        return row.part() != TransferRow.Part.COPIED && officer.role() != Role.STATISTICIAN;
    }

    private static void refuseStrangers(Officer officer) {
        if (!open(officer.role())) {
            throw new NotFound();
        }
    }
}
