package org.zhihe.casework.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.party.Admission.Answer;

class AdmissionTest extends CaseworkTest {
    private final Admission admission = the(Admission.class);
    private final QueryCodes codes = the(QueryCodes.class);
    private final MatterAtHand matter = aFiling().filed();
    private String token = Tokens.fresh();
    private final String network = "network of " + matter.number();

    private Answer show(String number, String code) {
        return show(number, code, network);
    }

    private Answer show(String number, String code, String from) {
        Admission.Shown shown = admission.show(number, code, token, from);
        if (shown.token() != null) {
            token = shown.token();
        }
        return shown.answer();
    }

    private String code() {
        return codes.of(matter.applicant());
    }

    @Nested
    class NumberAndCode {
        @Test
        void openTheMatterForTheirParty() {
            assertThat(show(matter.number(), code())).isEqualTo(Answer.ADMITTED);
            assertThat(admission.find(token, matter.number())).contains(matter.applicantAccess());
        }

        @Test
        void ofAnotherMatterAWrongNumberAndAWrongCodeAreAnsweredAlike() {
            MatterAtHand another = aFiling().filed();
            assertThat(show(another.number(), code())).isEqualTo(Answer.UNKNOWN);
            assertThat(show("XNIP-20200101-00001-0", code())).isEqualTo(Answer.UNKNOWN);
            assertThat(show(matter.number(), "AAAA-AAAA-AAAA")).isEqualTo(Answer.UNKNOWN);
            assertThat(admission.find(token, matter.number())).isEmpty();
        }

        @Test
        void ofARespondentOpenNothingBeforeItIsInvited() {
            MediationAtHand mediation = MediationAtHand.aMediation().appointed();
            Party respondent = mediation.matter().respondent();
            assertThat(show(mediation.number(), codes.of(respondent))).isEqualTo(Answer.UNKNOWN);
            mediation.invited(respondent);
            assertThat(show(mediation.number(), codes.of(respondent))).isEqualTo(Answer.ADMITTED);
            assertThat(admission.find(token, mediation.number()))
                    .hasValueSatisfying(access -> assertThat(access.side()).isEqualTo(Side.RESPONDENT));
        }

        @Test
        void openNothingForABrowserWithoutThem() {
            show(matter.number(), code());
            assertThat(admission.find(null, matter.number())).isEmpty();
            assertThat(admission.find(Tokens.fresh(), matter.number())).isEmpty();
            assertThat(admission.find(token, aFiling().filed().number())).isEmpty();
        }
    }

    @Test
    void codesThatAreShownAreEnteredWithTheirNetworkAndNeverAsTyped() {
        show(matter.number(), "BBBB-BBBB-BBBB");
        show(matter.number(), code());
        String unknown = "XNIP-20200101-00001-0";
        show(unknown, "CCCC-CCCC-CCCC");
        List<String> entered = texts(
                "SELECT CONCAT_WS(' ', act, outcome, actor_kind, IFNULL(matter_id, '-'), subject) FROM audit_entry"
                        + " WHERE network = ? ORDER BY id",
                network);
        assertThat(entered)
                .containsExactly(
                        "CODE_REFUSED REFUSED NOBODY " + matter.id() + " code",
                        "CODE_ACCEPTED DONE PARTY " + matter.id() + " code of party "
                                + matter.applicant().id(),
                        "CODE_REFUSED REFUSED NOBODY - code");
        assertThat(entered.toString()).doesNotContain("BBBB", "CCCC", unknown, code());
    }

    @Nested
    class Guessing {
        private void miss(int times) {
            for (int i = 0; i < times; i++) {
                assertThat(show(matter.number(), "AAAA-AAAA-AAAA")).isEqualTo(Answer.UNKNOWN);
            }
        }

        @Test
        void hasToWaitAfterTenMissesEvenWithTheRightCode() {
            miss(10);
            assertThat(show(matter.number(), code())).isEqualTo(Answer.WAIT);
        }

        @Test
        void isForgottenAfterAQuarterOfAnHour() {
            miss(10);
            CLOCK.pass(Duration.ofMinutes(15).plusSeconds(1));
            assertThat(show(matter.number(), code())).isEqualTo(Answer.ADMITTED);
        }

        /** The number is no secret: nonsense from elsewhere must not shut the party out. */
        @Test
        void A08_elsewhereShutsNobodyOut() {
            miss(10);
            assertThat(show(matter.number(), code())).isEqualTo(Answer.WAIT);
            assertThat(show(matter.number(), code(), "another network")).isEqualTo(Answer.ADMITTED);
        }

        @Test
        void W08_manyAtOnceGetsNoMoreTries() {
            List<CompletableFuture<Answer>> tries = Stream.generate(() -> CompletableFuture.supplyAsync(() -> admission
                            .show(matter.number(), "AAAA-AAAA-AAAA", null, network)
                            .answer()))
                    .limit(40)
                    .toList();
            assertThat(tries.stream().map(CompletableFuture::join).filter(Answer.UNKNOWN::equals))
                    .hasSizeLessThanOrEqualTo(10);
        }

        @Test
        void Z04_acrossNumbersIsSlowedDownByTheNetwork() {
            for (int i = 0; i < Admission.MISSES_OF_A_NETWORK; i++) {
                show("XNIP-20200101-%05d-0".formatted(i), "AAAA-AAAA-AAAA");
            }
            assertThat(show(matter.number(), code())).isEqualTo(Answer.WAIT);
            assertThat(show(matter.number(), code(), "yet another network")).isEqualTo(Answer.ADMITTED);
        }
    }
}
