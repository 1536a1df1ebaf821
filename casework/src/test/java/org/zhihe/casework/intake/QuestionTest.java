package org.zhihe.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

class QuestionTest extends CaseworkTest {
    /** More than a citizen answers on a telephone in ten minutes. */
    private static final int MOST = 16;

    @Nested
    class Asked {
        @Test
        void followTheRight() {
            assertThat(Question.asked(MatterKind.COMPLAINT, Set.of(IpType.TRADEMARK), Set.of(Claim.STOP)))
                    .contains(Question.USED_SIGN, Question.VALID_UNTIL)
                    .doesNotContain(Question.PATENT_FEATURES, Question.LOSS_BASIS);
            assertThat(Question.asked(MatterKind.COMPLAINT, Set.of(IpType.DESIGN), Set.of(Claim.STOP)))
                    .contains(Question.PATENT_FEATURES)
                    .doesNotContain(Question.USED_SIGN);
        }

        @Test
        void followTheClaim() {
            assertThat(Question.asked(MatterKind.MEDIATION_REQUEST, Set.of(IpType.SOFTWARE), Set.of(Claim.OWNERSHIP)))
                    .contains(Question.OWNERSHIP_GROUNDS)
                    .doesNotContain(Question.SEEN_AT);
            assertThat(Question.asked(MatterKind.COMPLAINT, Set.of(IpType.TRADEMARK), Set.of(Claim.DAMAGES)))
                    .contains(Question.LOSS_BASIS, Question.LOSS_COUNTED);
        }

        @Test
        void askAWitnessNothingAboutARightOfTheirOwn() {
            assertThat(Question.asked(MatterKind.REPORT, Set.of(IpType.TRADEMARK), Set.of(Claim.PUNISH)))
                    .contains(Question.CONSUMER_NUMBER)
                    .noneMatch(one -> one.part() == Question.Part.RIGHT);
        }

        @Test
        void ofSeveralRightsAreThoseOfEach() {
            assertThat(Question.asked(
                            MatterKind.COMPLAINT, Set.of(IpType.TRADEMARK, IpType.COPYRIGHT), Set.of(Claim.STOP)))
                    .contains(Question.USED_SIGN, Question.WORK_KIND)
                    .doesNotHaveDuplicates();
        }

        /** A script changes what is in the groups of the form, not which there are. */
        @ParameterizedTest
        @EnumSource(MatterKind.class)
        void areAboutTheSamePartsWhateverIsChosen(MatterKind kind) {
            boolean witness = kind == MatterKind.REPORT;
            for (Claim claim : Claim.values()) {
                for (IpType right : IpType.values()) {
                    List<Question> asked = Question.asked(kind, Set.of(right), Set.of(claim));
                    assertThat(asked).anyMatch(one -> one.part() == Question.Part.ACT);
                    assertThat(asked.stream().anyMatch(one -> one.part() == Question.Part.RIGHT))
                            .isNotEqualTo(witness);
                }
            }
        }

        @ParameterizedTest
        @EnumSource(IpType.class)
        void areFewEnoughForATelephone(IpType right) {
            assertThat(Question.asked(MatterKind.COMPLAINT, Set.of(right), Set.of(Claim.STOP, Claim.DAMAGES)))
                    .hasSizeBetween(6, MOST);
        }
    }

    @Nested
    class Answers {
        private final AFiling filing = aFiling();
        private final Particulars said = new Particulars(
                List.of(
                        new StatedRight(IpType.TRADEMARK, "12345678", "虚构青砖", "30"),
                        new StatedRight(IpType.COPYRIGHT, null, "虚构青砖包装图", null)),
                Map.of(Question.USED_SIGN, "虚构青砖王", Question.SEEN_AT, SeenAt.SHOP.name()));

        private MatterAtHand filed() {
            return aFiling().withForm(filing.formKey()).saying(said).filed();
        }

        @Test
        void areKeptWithTheRights() {
            assertThat(the(StatedParticulars.class).of(filed().id())).isEqualTo(said);
        }

        @Test
        void areReplacedAsAWholeByACorrection() {
            MatterAtHand matter = filed();
            the(IntakeDesk.class).requestCorrection(clerk(), matter.number(), matter.version(), List.of("权利证明"));
            Particulars corrected = new Particulars(
                    List.of(new StatedRight(IpType.TRADEMARK, "87654321", null, null)),
                    Map.of(Question.SINCE, "2026年9月起"));
            the(PartyDesk.class)
                    .correct(
                            matter.applicantAccess(),
                            matter.version(),
                            new Correction(
                                    filing.content(), corrected, filing.build().respondents()),
                            UUID.randomUUID().toString());
            assertThat(the(StatedParticulars.class).of(matter.id())).isEqualTo(corrected);
        }

        @Test
        void belongToTheDigestOfTheForm() {
            filed();
            refused("form-sent-before", filing::sent);
        }

        @Test
        void ofAFilingTakenDownWithoutThemAreItsOneRight() {
            assertThat(the(StatedParticulars.class).of(filing.filed().id()).rights())
                    .containsExactly(new StatedRight(IpType.TRADEMARK, "第12345678号", null, null));
        }
    }

    @Nested
    class WhatHelps {
        @ParameterizedTest
        @EnumSource(IpType.class)
        void isSaidForEveryRightActAndLoss(IpType right) {
            for (EvidencePurpose purpose : EnumSet.complementOf(EnumSet.of(EvidencePurpose.OTHER))) {
                assertThat(UsefulItem.of(purpose, Set.of(right), Set.of(Claim.DAMAGES)))
                        .as("%s of %s", purpose, right)
                        .hasSizeBetween(1, 8);
            }
        }

        @Test
        void forAContractIsTheContractAndNoPurchase() {
            assertThat(UsefulItem.of(EvidencePurpose.RIGHT, Set.of(IpType.TRADEMARK), Set.of(Claim.CONTRACT)))
                    .contains(UsefulItem.CONTRACT);
            assertThat(UsefulItem.of(EvidencePurpose.ACT, Set.of(IpType.TRADEMARK), Set.of(Claim.CONTRACT)))
                    .containsExactly(UsefulItem.BREACH);
        }
    }
}
