package org.zhihe.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Consent;
import org.zhihe.casework.account.ConsentKind;
import org.zhihe.casework.account.Consents;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterNumber;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.party.IdentityKind;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyIdentity;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.casework.party.Side;

class FilingDeskTest extends CaseworkTest {
    @Nested
    class AForm {
        @Test
        void becomesAMatterWithItsPartiesOnTheCentresDesk() {
            MatterAtHand matter = aFiling().against("甲公司", "乙公司").filed();
            assertThat(matter.status()).isEqualTo(MatterStatus.SUBMITTED);
            assertThat(matter.parties()).extracting(Party::name).containsExactly("张三", "甲公司", "乙公司");
            assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ACCEPTANCE);
            assertThat(matter.due(DeadlineRule.ACCEPTANCE)).hasToString("2026-12-02");
            assertThat(texts("SELECT desk FROM assignment WHERE matter_id = ?", matter.id()))
                    .containsExactly("INTAKE");
        }

        @Test
        void getsANumberOfTheDayWithACheckDigit() {
            String first = aFiling().sent().number();
            String second = aFiling().sent().number();
            assertThat(first).matches("XNIP-20261123-\\d{5}-\\d");
            assertThat(MatterNumber.typed(first)).contains(new MatterNumber(first));
            assertThat(sequence(second)).isEqualTo(sequence(first) + 1);
        }

        private static int sequence(String number) {
            return Integer.parseInt(number.substring(14, 19));
        }

        @Test
        void isReceiptedToTheApplicantAlone() {
            MatterAtHand matter = aFiling().filed();
            assertThat(matter.events()).containsExactly(MatterEvent.FILED);
            assertThat(matter.toldOf(MatterEvent.FILED)).containsExactly("zhangsan@example.invalid");
        }

        @Test
        void keepsWhoActsForTheApplicant() {
            AFiling filing = aFiling();
            Filing plain = filing.build();
            Party represented = plain.applicant().representedBy("李律师", "13900000000", RepresentativeKind.LAWYER);
            Filed filed = the(FilingDesk.class)
                    .file(
                            new Filing(plain.kind(), plain.content(), represented, plain.respondents()),
                            filing.formKey());
            assertThat(texts(
                            "SELECT representative_kind FROM party WHERE id = ?",
                            filed.applicant().id()))
                    .containsExactly("LAWYER");
        }
    }

    @Nested
    class AnIdentity {
        private final AFiling filing = aFiling();

        private Filing by(Party applicant) {
            Filing plain = filing.build();
            return new Filing(plain.kind(), plain.content(), applicant, plain.respondents());
        }

        private Party born(String day) {
            String number = "421202" + day + "0010";
            return filing.build().applicant().identifiedBy(new PartyIdentity(IdentityKind.RESIDENT_ID, number));
        }

        private List<ConsentKind> agreed(Filed filed) {
            return the(Consents.class).ofParty(filed.applicant().id()).stream()
                    .map(Consent::kind)
                    .toList();
        }

        @Test
        void L02_isKeptWithAConsentOfItsOwn() {
            Filed filed = the(FilingDesk.class).file(by(born("19900101")), filing.formKey());
            assertThat(agreed(filed)).containsExactly(ConsentKind.PRIVACY_NOTICE, ConsentKind.SENSITIVE_DATA);
            assertThat(agreed(aFiling().sent())).containsExactly(ConsentKind.PRIVACY_NOTICE);
        }

        @Test
        void L02_ofAChildIsKeptOnlyWithAGuardian() {
            Party child = born("20200101");
            refused("guardian-needed", () -> the(FilingDesk.class).file(by(child), filing.formKey()));
            Party alone = child.representedBy("李律师", "13900000000", RepresentativeKind.LAWYER);
            refused("guardian-needed", () -> the(FilingDesk.class).file(by(alone), filing.formKey()));
            Party guarded = child.representedBy("张父", "13900000000", RepresentativeKind.GUARDIAN);
            assertThat(the(FilingDesk.class).file(by(guarded), filing.formKey()).number())
                    .isNotEmpty();
        }
    }

    @Nested
    class TheSameFormTwice {
        @Test
        void filesOneMatterAndGivesTheSameReceipt() {
            AFiling filing = aFiling().against("甲公司").claiming(Claim.STOP, Claim.APOLOGY, Claim.DAMAGES);
            Filed once = filing.sent();
            Filed again = filing.sent();
            assertThat(again.number()).isEqualTo(once.number());
            assertThat(again.applicant().id()).isEqualTo(once.applicant().id());
            assertThat(again.applicant().side()).isEqualTo(Side.APPLICANT);
            assertThat(count("SELECT COUNT(*) FROM matter WHERE form_key = ?", filing.formKey()))
                    .isEqualTo(1);
        }

        @Test
        void isTheSameInWhateverOrderTheClaimsAreTicked() {
            Set<Claim> ticked = new LinkedHashSet<>(List.of(Claim.STOP, Claim.DAMAGES, Claim.APOLOGY));
            Set<Claim> otherwise = new LinkedHashSet<>(List.of(Claim.APOLOGY, Claim.DAMAGES, Claim.STOP));
            assertThat(filingOf(ticked)).hasToString(filingOf(otherwise).toString());
        }

        private static Filing filingOf(Set<Claim> claims) {
            Filing plain = aFiling().build();
            var said = plain.content();
            var content = new org.zhihe.casework.matter.MatterContent(
                    said.title(),
                    said.ipType(),
                    said.rightNumber(),
                    said.whatHappened(),
                    said.happenedWhere(),
                    said.happenedOn(),
                    claims,
                    said.claimText(),
                    said.claimAmount(),
                    said.otherProceeding());
            return new Filing(plain.kind(), content, plain.applicant(), plain.respondents());
        }

        /** L07: a page that stayed in a shared browser opens nothing any more. */
        @Test
        void givesNoReceiptAfterAnHour() {
            AFiling filing = aFiling();
            Filed once = filing.sent();
            CLOCK.pass(FilingDesk.RECEIPT_AGAIN);
            assertThat(filing.sent().number()).isEqualTo(once.number());
            CLOCK.pass(Duration.ofSeconds(1));
            refused("form-sent-before", filing::sent);
        }

        @Test
        void withOtherContentIsRefused() {
            AFiling filing = aFiling();
            filing.sent();
            refused("form-sent-before", () -> filing.titled("另一件事").sent());
        }
    }

    @Nested
    class AtOnce {
        @Test
        void W01_twentyCopiesOfOneFormFileOneMatter() throws Exception {
            AFiling filing = aFiling();
            filing.build();
            List<Filed> receipts = atOnce(Stream.generate(() -> (Supplier<Filed>) filing::sent)
                    .limit(20)
                    .toList());
            assertThat(receipts)
                    .extracting(Filed::number)
                    .hasSize(20)
                    .containsOnly(receipts.get(0).number());
            assertThat(count("SELECT COUNT(*) FROM matter WHERE form_key = ?", filing.formKey()))
                    .isEqualTo(1);
        }

        @Test
        void twentyFormsOfOneDayGetTwentyNumbersWithoutAGap() throws Exception {
            CLOCK.turnTo(java.time.LocalDate.of(2026, 12, 30));
            List<Filed> receipts = atOnce(
                    Stream.generate(() -> (Supplier<Filed>) () -> aFiling().sent())
                            .limit(20)
                            .toList());
            assertThat(receipts)
                    .extracting(one -> Integer.parseInt(one.number().substring(14, 19)))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.iterate(1, n -> n + 1).limit(20).toList());
        }

        private static <T> List<T> atOnce(List<Supplier<T>> work) throws Exception {
            ExecutorService people = Executors.newFixedThreadPool(work.size());
            try {
                List<Callable<T>> calls =
                        work.stream().<Callable<T>>map(one -> one::get).toList();
                List<T> done = new ArrayList<>();
                for (Future<T> future : people.invokeAll(calls)) {
                    done.add(future.get());
                }
                return done;
            } finally {
                people.shutdownNow();
            }
        }
    }
}
