package org.zhihe.casework.paper;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.referral.CourtReferral;
import org.zhihe.casework.referral.CourtReferrals;

/** What papers of a referral to a court can name. */
@Singleton
class OfReferral implements Standing.Source {
    private final CourtReferrals referrals;

    OfReferral(CourtReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public ProcedureKind procedure() {
        return ProcedureKind.COURT_REFERRAL;
    }

    @Override
    public Optional<Standing> of(Officer officer, String number) {
        return officer.role().desk() == Desk.INTAKE
                ? referrals.findFromDesk(number, officer.bodyId(), officer.id()).map(this::standing)
                : Optional.empty();
    }

    private Standing standing(CourtReferral opened) {
        Facts facts = new Facts()
                .with(PaperFact.LETTER_NUMBER, opened.number())
                .with(PaperFact.SENT_ON, opened.sentOn())
                .with(PaperFact.MATERIALS, numbered(opened.materialList()));
        return new Standing(
                Stage.of(procedure(), opened.status()),
                opened.id(),
                opened.version(),
                opened.matterId(),
                facts,
                Reach.court(opened.courtId()));
    }

    private static String numbered(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (i + 1) + ". " + items.get(i))
                .collect(Collectors.joining("\n"));
    }
}
