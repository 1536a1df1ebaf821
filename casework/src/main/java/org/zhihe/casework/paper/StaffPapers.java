package org.zhihe.casework.paper;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.procedure.NotFound;

/**
 * The papers of a matter that an officer may read: those of the own body, and what {@link OfficialPapers} says
 * besides.
 */
@Singleton
public class StaffPapers {
    private final OfficialPapers papers;
    private final PaperParties parties;
    private final PaperDeliveries deliveries;

    StaffPapers(OfficialPapers papers, PaperParties parties, PaperDeliveries deliveries) {
        this.papers = papers;
        this.parties = parties;
        this.deliveries = deliveries;
    }

    /** @param readers none when it goes to a court */
    public record Copy(OfficialPaper paper, List<PaperParties.Reader> readers, List<PaperDelivery> deliveries) {}

    public List<OfficialPapers.Line> of(Officer officer, String number) {
        return officer.role().desk() == null
                ? List.of()
                : papers.onDesk(number, officer.role().desk(), officer.bodyId(), officer.id(), officer.ownOnly());
    }

    /** What the officer's own desk has issued, and has not withdrawn. */
    public List<OfficialPapers.Line> standing(Officer officer, String number) {
        return of(officer, number).stream()
                .filter(one -> !one.withdrawn() && one.bodyName().equals(officer.bodyName()))
                .filter(one -> one.kind().desks().contains(officer.role().desk()))
                .toList();
    }

    public Copy find(Officer officer, String number, long id) {
        if (officer.role().desk() == null) {
            throw new NotFound();
        }
        OfficialPaper paper = papers.findOnDesk(
                        id, number, officer.role().desk(), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        return new Copy(paper, parties.of(id), deliveries.findByPaperIdOrderById(id));
    }
}
