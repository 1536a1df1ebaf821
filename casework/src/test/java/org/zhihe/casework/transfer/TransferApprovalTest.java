package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.HeadDesk;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.conflict.RecusalGround;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.recusal.RecusalDesk;

/** A lead of a crime is approved, goes to the police on a numbered letter, and comes back. */
class TransferApprovalTest extends TransferAtHand {
    @Test
    void aLeadIsProposedApprovedSentReceiptedFiledHandedOverAndToldToTheEnd() {
        long id = proposed();
        assertThat(clocks()).containsExactly(DeadlineRule.TRANSFER_DECISION);
        desk.approve(colleague, id, version(id), Set.of());
        assertThat(clocks()).containsExactly(DeadlineRule.TRANSFER_SENDING);
        desk.send(inspector, id, version(id));
        TransferRow row = reading.of(inspector, id);
        assertThat(row.number()).matches("咸市监案移〔2026〕\\d+号");
        assertThat(row.dueAt()).isEqualTo(CLOCK.instant().plus(Duration.ofHours(25)));
        assertThat(reading.letter(row).copies()).containsExactly(prosecutor.bodyName());
        inbox.receipt(police, id, version(id), "咸公收〔2026〕1号", null);
        assertThat(clocks()).containsExactly(DeadlineRule.TRANSFER_ANSWER);
        inbox.takeUp(police, id, version(id), decision(), null);
        assertThat(clocks()).containsExactly(DeadlineRule.TRANSFER_HANDOVER);
        assertThat(reading.of(inspector, id).feedbackDueOn()).isEqualTo(LocalDate.of(2026, 12, 23));
        desk.handOver(inspector, id, version(id), CLOCK.today(), "四十箱商品");
        assertThat(clocks()).isEmpty();
        CLOCK.turnTo(LocalDate.of(2026, 12, 20));
        inbox.tell(police, id, version(id), FeedbackStage.PROSECUTION, "移送审查起诉", false, null);
        assertThat(reading.of(inspector, id).feedbackDueOn()).isEqualTo(LocalDate.of(2027, 1, 19));
        inbox.tell(police, id, version(id), FeedbackStage.TRIAL, "判决有罪", true, null);
        assertThat(status(id)).isEqualTo(TransferStatus.CLOSED);
        assertThat(reading.of(inspector, id).feedbackDueOn()).isNull();
    }

    @Test
    void lettersOfABodyAreNumberedOneAfterTheOther() {
        long first = sent();
        MatterAtHand another = aMatter();
        long second = desk.begin(inspector, another.number(), lead());
        desk.propose(inspector, second, 0, aCase(), everything(), WORDS);
        desk.approve(colleague, second, 1, Set.of());
        desk.send(colleague, second, 2);
        assertThat(order(second)).isEqualTo(order(first) + 1);
    }

    private int order(long id) {
        String number = texts("SELECT number FROM transfer WHERE id = ?", id).get(0);
        return Integer.parseInt(number.replaceAll(".*〕|号", ""));
    }

    @Test
    void twoOfOneMatterHaveTheirClocksSideBySide() {
        long first = sent();
        long second = desk.begin(
                inspector, matter.number(), Beginning.elsewhere(TransferKind.CRIMINAL_LEAD, "武汉市公安局", "当地检察院"));
        desk.propose(inspector, second, 0, aCase(), everything(evidence), WORDS);
        desk.approve(colleague, second, 1, Set.of());
        CLOCK.pass(Duration.ofHours(2));
        desk.send(inspector, second, 2);
        assertThat(clocks()).containsExactly(DeadlineRule.TRANSFER_RECEIPT, DeadlineRule.TRANSFER_RECEIPT);
        assertThat(reading.of(inspector, second).dueAt())
                .isAfter(reading.of(inspector, first).dueAt());
        inbox.receipt(police, first, version(first), "收1号", null);
        assertThat(clocks()).containsExactly(DeadlineRule.TRANSFER_RECEIPT, DeadlineRule.TRANSFER_ANSWER);
    }

    @Test
    void whereAHeadIsNamedOnlyTheHeadDecides() {
        long id = proposed();
        Officer head = the(TestStaff.class).fresh(Role.ENFORCEMENT_OFFICER, "market-regulator");
        Officer administrator = officer(Role.ADMINISTRATOR, "centre");
        the(HeadDesk.class).name(administrator, head.id());
        refusedAndUnchanged(id, "transfer.needs-head", () -> desk.approve(colleague, id, version(id), Set.of()));
        refusedAndUnchanged(id, "transfer.needs-head", () -> desk.doNotApprove(colleague, id, version(id), "不够"));
        desk.approve(head, id, version(id), Set.of());
        the(HeadDesk.class).relieve(administrator, head.id());
        assertThat(status(id)).isEqualTo(TransferStatus.APPROVED);
    }

    @Test
    void z09NobodyApprovesWhatTheyProposed() {
        long id = proposed();
        refusedAndUnchanged(id, "transfer.own-proposal", () -> desk.approve(inspector, id, version(id), Set.of()));
        refusedAndUnchanged(id, "transfer.own-proposal", () -> desk.doNotApprove(inspector, id, version(id), "不够"));
    }

    @Test
    void onlyOfficersOfTheSameBodyAndDeskWhoAreNotRecusedDecide() {
        long id = proposed();
        notFoundAndUnchanged(
                id,
                () -> desk.approve(officer(Role.ENFORCEMENT_OFFICER, "copyright-office"), id, version(id), Set.of()));
        notFoundAndUnchanged(id, () -> desk.approve(clerk(), id, version(id), Set.of()));
        Officer recused = the(TestStaff.class).fresh(Role.ENFORCEMENT_OFFICER, "market-regulator");
        the(RecusalDesk.class).declare(recused, matter.number(), RecusalGround.RELATIVE, "亲属");
        notFound(() -> desk.approve(recused, id, version(id), Set.of()));
        notFound(() -> reading.of(recused, id));
    }

    @Test
    void whatIsNotApprovedKeepsItsReasonAndDoesNotGo() {
        long id = proposed();
        desk.doNotApprove(colleague, id, version(id), "数额未达追诉标准");
        assertThat(reading.of(inspector, id).refusalReason()).isEqualTo("数额未达追诉标准");
        assertThat(clocks()).isEmpty();
        refusedAndUnchanged(id, "transfer.not-approved", () -> desk.send(inspector, id, version(id)));
    }

    @Test
    void nothingIsSentBeforeItIsApproved() {
        long id = proposed();
        refusedAndUnchanged(id, "transfer.not-approved", () -> desk.send(inspector, id, version(id)));
        notFound(() -> reading.of(police, id));
        notFound(() -> reading.of(prosecutor, id));
    }

    @Test
    void nobodyIsToldButThoseWhoTakePart() {
        long id = filed();
        assertThat(matter.toldOf(MatterEvent.TRANSFER_TOLD)).isEmpty();
        assertThat(matter.toldOf(MatterEvent.TRANSFER_ANSWER_TOLD)).isEmpty();
        assertThat(matter.events())
                .filteredOn(one -> one.name().startsWith("TRANSFER"))
                .isEmpty();
        assertThat(matter.tracks()).noneMatch(one -> one.kind() == ProcedureKind.TRANSFER);
        notFound(() -> reading.of(officer(Role.POLICE_LIAISON, "procuratorate"), 0));
        notFound(() -> reading.of(officer(Role.ENFORCEMENT_OFFICER, "copyright-office"), id));
        notFound(() -> reading.of(mediator(), id));
        notFound(() -> reading.of(officer(Role.STATISTICIAN, "centre"), id));
    }
}
