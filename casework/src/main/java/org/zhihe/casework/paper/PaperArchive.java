package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.procedure.NotFound;

/** Keeps papers with those they are addressed to. */
@Singleton
class PaperArchive {
    private final OfficialPapers papers;
    private final PaperParties parties;

    PaperArchive(OfficialPapers papers, PaperParties parties) {
        this.papers = papers;
        this.parties = parties;
    }

    /** Whoever comes second with the same form, or another of the same decision, sees what the first has issued. */
    @Transactional(Transactional.TxType.MANDATORY)
    long lock(String number) {
        return papers.lockMatter(number).orElseThrow(NotFound::new);
    }

    Optional<OfficialPaper> byForm(String formKey) {
        return papers.findByFormKey(formKey);
    }

    /** Whether one of them has it under this number already, and it holds; of none the court is meant. */
    boolean stands(OfficialPaperKind kind, Standing standing, String number, Set<Long> to) {
        return papers.standing(standing.matterId(), kind, standing.procedureId(), number).stream()
                .map(parties::of)
                .anyMatch(readers -> to.isEmpty() || readers.stream().anyMatch(one -> to.contains(one.partyId())));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    OfficialPaper keep(OfficialPaper frozen, Set<Long> to) {
        OfficialPaper kept = papers.save(frozen.hashed());
        for (long partyId : to) {
            parties.save(new PaperParty(null, kept.id(), partyId, null));
        }
        return kept;
    }

    /** Locked, for the desk that has issued it and runs the procedure; to everybody else it is not there. */
    @Transactional(Transactional.TxType.MANDATORY)
    OfficialPaper own(Officer officer, String number, long id) {
        return Optional.ofNullable(officer.role().desk())
                .flatMap(desk -> papers.lockOwn(id, number, desk, officer.bodyId(), officer.id(), officer.ownOnly())
                        .filter(one -> one.kind().desks().contains(desk)))
                .orElseThrow(NotFound::new);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void withdrawn(OfficialPaper paper) {
        papers.update(paper);
    }

    /** Null means the court. */
    boolean addressed(OfficialPaper paper, @Nullable Long partyId) {
        List<PaperParties.Reader> to = parties.of(paper.id());
        return partyId == null ? to.isEmpty() : to.stream().anyMatch(one -> one.partyId() == partyId);
    }
}
