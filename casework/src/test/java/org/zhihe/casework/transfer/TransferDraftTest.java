package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.evidence.EvidenceAtHand;
import org.zhihe.casework.evidence.Visibility;

/** What is begun: by whom, with what in it, and to whom it may go at all. */
class TransferDraftTest extends TransferAtHand {
    @Test
    void aMatterOfSomebodyElseIsNotTransferred() {
        MatterAtHand other = aMatter();
        Officer elsewhere = officer(Role.ENFORCEMENT_OFFICER, "copyright-office");
        notFound(() -> desk.begin(elsewhere, other.number(), lead()));
        notFound(() -> desk.begin(police, other.number(), lead()));
        notFound(() -> desk.beginFrom(police, 0, Beginning.here(TransferKind.REVERSE, inspector.bodyId())));
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
            Case more = new Case("移送规定第三条", "货值八万元", null, "查获账册，另有三十万元", null, "甲、乙");
            desk.propose(inspector, again, 0, more, everything(evidence), WORDS);
            assertThat(status(again)).isEqualTo(TransferStatus.PROPOSED);
        }
    }
}
