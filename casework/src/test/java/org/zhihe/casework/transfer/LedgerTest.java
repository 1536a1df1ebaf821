package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

/** All that passes between the bodies, in one list. */
class LedgerTest extends TransferAtHand {
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private final Ledger ledger = the(Ledger.class);
    private final Officer counter = officer(Role.STATISTICIAN, "centre");

    private static LedgerQuestion all() {
        return new LedgerQuestion(null, null, null, null, false, Instant.EPOCH, LATER, null);
    }

    private List<Long> ids(Officer officer, LedgerQuestion asked) {
        return ledger.page(officer, asked).stream()
                .filter(one -> !one.referral())
                .map(LedgerRow::id)
                .toList();
    }

    @Test
    void theCentreAndWhoCountsSeeAllOthersWhatTheyTakePartIn() {
        long id = sent();
        assertThat(ids(clerk(), all())).contains(id);
        assertThat(ids(counter, all())).contains(id);
        assertThat(ids(inspector, all())).contains(id);
        assertThat(ids(police, all())).contains(id);
        assertThat(ids(prosecutor, all())).contains(id);
        assertThat(ids(officer(Role.ENFORCEMENT_OFFICER, "copyright-office"), all()))
                .doesNotContain(id);
        notFound(() -> ledger.page(mediator(), all()));
        notFound(() -> ledger.page(officer(Role.COURT_CLERK, "court-xianning"), all()));
    }

    @Test
    void whatHasNotGoneYetIsTheSendersAffair() {
        long id = approved();
        assertThat(ids(police, all())).doesNotContain(id);
        assertThat(ids(prosecutor, all())).doesNotContain(id);
        assertThat(ids(clerk(), all())).doesNotContain(id);
        assertThat(ids(counter, all())).doesNotContain(id);
        assertThat(ids(inspector, all())).contains(id);
    }

    @Test
    void referralsToCourtsStandAmongTheOthers() {
        var invention = aFiling()
                .ofKind(MatterKind.COMPLAINT)
                .about(IpType.INVENTION)
                .claiming(Claim.DAMAGES)
                .accepted()
                .route();
        LedgerQuestion courts = new LedgerQuestion(
                null, null, LedgerQuestion.COURT_REFERRAL, "OPEN", false, Instant.EPOCH, LATER, null);
        assertThat(ledger.page(clerk(), courts))
                .anyMatch(
                        one -> one.referral() && one.matterNumber().equals(invention.number()) && one.dueAt() != null);
        assertThat(ledger.page(police, courts)).isEmpty();
    }

    @Test
    void theRedListHasWhatSomebodyIsLateWith() {
        long id = sent();
        assertThat(ledger.overdue(clerk())).noneMatch(one -> one.id() == id && !one.referral());
        CLOCK.pass(Duration.ofHours(26));
        assertThat(ledger.overdue(clerk())).anyMatch(one -> one.id() == id && !one.referral());
        assertThat(ledger.overdue(clerk()))
                .extracting(LedgerRow::dueAt)
                .filteredOn(Objects::nonNull)
                .isSorted();
        inbox.receipt(police, id, version(id), "收1号", null);
        inbox.takeUp(police, id, version(id), decision(), null);
        desk.handOver(inspector, id, version(id), CLOCK.today(), "物品");
        assertThat(ledger.overdue(clerk())).noneMatch(one -> one.id() == id && !one.referral());
        CLOCK.pass(Duration.ofDays(32));
        assertThat(ledger.overdue(police)).anyMatch(one -> one.id() == id);
    }

    @Test
    void itIsNarrowedByKindStateAndBody() {
        long id = sent();
        assertThat(ids(
                        clerk(),
                        new LedgerQuestion(
                                inspector.bodyId(),
                                police.bodyId(),
                                "CRIMINAL_LEAD",
                                "SENT",
                                false,
                                Instant.EPOCH,
                                LATER,
                                null)))
                .contains(id);
        assertThat(ids(
                        clerk(),
                        new LedgerQuestion(police.bodyId(), null, null, null, false, Instant.EPOCH, LATER, null)))
                .doesNotContain(id);
        assertThat(ids(clerk(), new LedgerQuestion(null, null, "REVERSE", null, false, Instant.EPOCH, LATER, null)))
                .doesNotContain(id);
        assertThat(ids(clerk(), new LedgerQuestion(null, null, null, "ENDED", false, Instant.EPOCH, LATER, null)))
                .doesNotContain(id);
        assertThat(ids(
                        clerk(),
                        new LedgerQuestion(
                                null, null, null, null, false, CLOCK.instant().plusSeconds(1), LATER, null)))
                .doesNotContain(id);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<Long> begun = new ArrayList<>();
        for (int i = 0; i < LedgerQuestion.PAGE + 3; i++) {
            Beginning there = Beginning.elsewhere(TransferKind.OTHER_CITY, "外地机关" + i, "当地检察院");
            begun.add(desk.begin(inspector, matter.number(), there));
        }
        List<LedgerRow> first = ledger.page(inspector, all());
        assertThat(first).hasSize(LedgerQuestion.PAGE + 1);
        LedgerPlace place = first.get(LedgerQuestion.PAGE - 1).place();
        assertThat(LedgerPlace.read(place.toString())).contains(place);
        List<LedgerRow> second =
                ledger.page(inspector, new LedgerQuestion(null, null, null, null, false, Instant.EPOCH, LATER, place));
        List<Long> seen = new ArrayList<>(first.subList(0, LedgerQuestion.PAGE).stream()
                .map(LedgerRow::id)
                .toList());
        second.stream().map(LedgerRow::id).forEach(seen::add);
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(begun::contains)).containsExactlyInAnyOrderElementsOf(begun);
        assertThat(Set.copyOf(seen)).containsAll(begun);
    }
}
