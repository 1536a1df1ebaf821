package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.HeadDesk;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.conflict.RecusalGround;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.evidence.EvidenceAtHand;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.recusal.RecusalDesk;

/** A lead of a crime goes to the police on a numbered letter, and comes back. */
class TransferDeskTest extends TransferAtHand {
    private List<DeadlineRule> clocks() {
        return matter.runningClocks().stream()
                .filter(one -> one.name().startsWith("TRANSFER"))
                .toList();
    }

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
    void theListIsKeptWithTheHashesOfThatDay() {
        long id = proposed();
        List<TransferItems.Line> items =
                reading.letter(reading.of(inspector, id)).items();
        assertThat(items).extracting(TransferItems.Line::kind).containsExactly("FILING", "EVIDENCE");
        assertThat(items).allSatisfy(one -> {
            assertThat(one.sha256()).matches("[0-9a-f]{64}");
            assertThat(one.sm3()).matches("[0-9a-f]{64}");
            assertThat(one.size()).isPositive();
        });
        assertThat(items.get(1).sha256())
                .isEqualTo(texts("SELECT sha256 FROM evidence WHERE id = ?", evidence)
                        .get(0));
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
    void theSameIsNotBegunTwice() {
        long id = begun();
        refusedAndUnchanged(id, "transfer.begun", this::begun);
        desk.drop(inspector, id, version(id), "误建");
        assertThat(begun()).isGreaterThan(id);
    }

    @Test
    void whatWasApprovedCanBeDroppedAndBegunAnew() {
        long id = approved();
        the(EvidenceAtHand.class).strike(matter, inspector, evidence);
        refusedAndUnchanged(id, "transfer.material-changed", () -> desk.send(inspector, id, version(id)));
        desk.drop(inspector, id, version(id), "材料有变化");
        assertThat(status(id)).isEqualTo(TransferStatus.CLOSED);
        assertThat(clocks()).isEmpty();
        assertThat(begun()).isGreaterThan(id);
    }

    @Test
    void twoOfOneMatterHaveTheirClocksSideBySide() {
        long first = sent();
        long second = desk.begin(inspector, matter.number(), Beginning.elsewhere(TransferKind.CRIMINAL_LEAD, "武汉市公安局", "当地检察院"));
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
    void anOpinionOfTheProcuratorateIsStillToBeAnsweredWhenItWasReceipted() {
        long lead = refusedByPolice();
        Officer second = the(TestStaff.class).another(Role.PROCURATORATE_OBSERVER, "procuratorate");
        long opinion = desk.beginFrom(
                prosecutor, lead, Beginning.here(TransferKind.PROCURATORATE_OPINION, inspector.bodyId()));
        desk.propose(prosecutor, opinion, 0, aCase(), new Selection(Set.of(), Set.of()), WORDS);
        desk.approve(second, opinion, 1, Set.of());
        desk.send(prosecutor, opinion, 2);
        inbox.receipt(inspector, opinion, version(opinion), "收2号", null);
        assertThat(reading.of(inspector, opinion).awaited()).isEqualTo(DeadlineRule.TRANSFER_OPINION);
        assertThat(clocks()).contains(DeadlineRule.TRANSFER_OPINION);
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

    @Nested
    class WhatGoesAlong {
        private void propose(long id, Selection chosen) {
            desk.propose(inspector, id, version(id), aCase(), chosen, WORDS);
        }

        @Test
        void isSomething() {
            long id = begun();
            refusedAndUnchanged(id, "transfer.no-materials", () -> propose(id, new Selection(Set.of(), Set.of())));
        }

        @Test
        void isOfTheMatter() {
            long id = begun();
            MatterAtHand other = aMatter();
            long foreign = the(EvidenceAtHand.class)
                    .handIn(other.applicantAccess(), EvidenceAtHand.seenBy(Visibility.BOTH_SIDES));
            refusedAndUnchanged(id, "transfer.material-unknown", () -> propose(id, everything(evidence, foreign)));
        }

        @Test
        void isNothingThatWasStruckOut() {
            long id = begun();
            the(EvidenceAtHand.class).strike(matter, inspector, evidence);
            refusedAndUnchanged(id, "transfer.material-not-allowed", () -> propose(id, everything(evidence)));
        }

        @Test
        void isNoPaperThatThereIsNot() {
            long id = begun();
            refusedAndUnchanged(
                    id,
                    "transfer.material-not-allowed",
                    () -> propose(id, new Selection(Set.of(), Set.of(PaperKind.DECISIONS))));
        }

        @Test
        void isNoTradeSecretThatTheProposerCannotRead() {
            long id = begun();
            the(EvidenceAtHand.class).seal(matter, inspector, evidence, colleague);
            refusedAndUnchanged(id, "transfer.material-not-allowed", () -> propose(id, everything(evidence)));
        }

        @Test
        void isATradeSecretOnlyWhenTheApproverReleasesItByName() {
            long id = begun();
            the(EvidenceAtHand.class).seal(matter, inspector, evidence, inspector);
            propose(id, everything(evidence));
            refusedAndUnchanged(
                    id, "transfer.secret-not-released", () -> desk.approve(colleague, id, version(id), Set.of()));
            desk.approve(colleague, id, version(id), Set.of(2));
            desk.send(inspector, id, version(id));
            assertThat(reading.letter(reading.of(inspector, id)).items().get(1).releasedByName())
                    .isEqualTo(colleague.name());
        }

        @Test
        void doesNotGoWhenItWasStruckOutOrSealedMeanwhile() {
            long id = approved();
            the(EvidenceAtHand.class).seal(matter, inspector, evidence, inspector);
            refusedAndUnchanged(id, "transfer.material-changed", () -> desk.send(inspector, id, version(id)));
            the(EvidenceAtHand.class).show(matter, inspector, evidence, Visibility.STAFF);
            the(EvidenceAtHand.class).strike(matter, inspector, evidence);
            refusedAndUnchanged(id, "transfer.material-changed", () -> desk.send(inspector, id, version(id)));
        }
    }

    @Nested
    class Circles {
        @Test
        void aSecondLeadToWhoHasTheFirstIsRefused() {
            sent();
            long again = begun();
            refusedAndUnchanged(
                    again,
                    "transfer.already-there",
                    () -> desk.propose(inspector, again, 0, aCase(), everything(evidence), WORDS));
        }

        @Test
        void thePoliceDoNotGiveItBackUndecided() {
            long id = receipted();
            long back = desk.beginFrom(police, id, Beginning.here(TransferKind.REVERSE, inspector.bodyId()));
            refusedAndUnchanged(
                    back,
                    "transfer.cycle",
                    () -> desk.propose(police, back, 0, aCase(), new Selection(Set.of(), Set.of()), WORDS));
        }

        @Test
        void thePoliceGiveItBackOnceTheyHaveDecided() {
            long id = refusedByPolice();
            Officer second = the(TestStaff.class).another(Role.POLICE_LIAISON, "police");
            long back = desk.beginFrom(police, id, Beginning.here(TransferKind.REVERSE, inspector.bodyId()));
            desk.propose(police, back, 0, aCase(), new Selection(Set.of(), Set.of()), WORDS);
            refusedAndUnchanged(back, "transfer.own-proposal", () -> desk.approve(police, back, 1, Set.of()));
            desk.approve(second, back, 1, Set.of());
            desk.send(police, back, 2);
            TransferRow row = reading.of(inspector, back);
            assertThat(row.part()).isEqualTo(TransferRow.Part.RECEIVER);
            assertThat(row.number()).startsWith("咸公案移〔2026〕");
            assertThat(reading.letter(row).items()).hasSize(2);
            assertThat(reading.letter(row).copies()).containsExactly(prosecutor.bodyName());
        }

        @Test
        void newFactsOpenTheWayAgain() {
            long id = refusedByPolice();
            desk.accept(inspector, id, version(id), "不申请复议");
            long again = begun();
            refusedAndUnchanged(
                    again,
                    "transfer.cycle",
                    () -> desk.propose(inspector, again, 0, aCase(), everything(evidence), WORDS));
            Case more = new Case("移送规定第三条", "货值八万元", null, "查获账册，另有三十万元", "甲、乙");
            desk.propose(inspector, again, 0, more, everything(evidence), WORDS);
            assertThat(status(again)).isEqualTo(TransferStatus.PROPOSED);
        }
    }
}
