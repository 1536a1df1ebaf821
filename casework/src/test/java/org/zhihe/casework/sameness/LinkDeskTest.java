package org.zhihe.casework.sameness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.conflict.RecusalGround;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.intake.Correction;
import org.zhihe.casework.intake.Particulars;
import org.zhihe.casework.intake.PartyDesk;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.DeclineGround;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.recusal.RecusalDesk;

/** Matters that may be the same, and what becomes of them. */
class LinkDeskTest extends CaseworkTest {
    private final LinkDesk desk = the(LinkDesk.class);
    private final Sameness sameness = the(Sameness.class);
    /** Nobody else complains about this shop. */
    private final String shop = "咸宁" + UUID.randomUUID() + "有限公司";

    private final String phone = "1" + String.valueOf(System.nanoTime()).substring(2, 12);

    private AFiling by(String name, String itsPhone) {
        return aFiling()
                .ofKind(MatterKind.REPORT)
                .by(Party.stated(Side.APPLICANT, 0, PartyKind.PERSON, name, null, itsPhone, null, null))
                .against(Party.stated(Side.RESPONDENT, 0, PartyKind.COMPANY, shop, null, null, null, null));
    }

    /** Known by its name alone. */
    private static Party named(int position, String name) {
        return Party.stated(Side.RESPONDENT, position, PartyKind.COMPANY, name, null, null, null, null);
    }

    private MatterAtHand mine() {
        return by("张三", phone).filed();
    }

    private MatterAtHand somebodyElses() {
        return by("李四", "13900009999").filed();
    }

    private List<AlikeRow> alike(MatterAtHand matter) {
        return sameness.alike(clerk(), matter.id());
    }

    @Nested
    class Alike {
        @Test
        void isTheSameRightAgainstTheSameShopHoweverItIsSpelled() {
            MatterAtHand first = somebodyElses();
            MatterAtHand second = aFiling()
                    .against(Party.stated(
                            Side.RESPONDENT,
                            0,
                            PartyKind.COMPANY,
                            " " + shop.replace("有限公司", "有限责任公司"),
                            null,
                            null,
                            null,
                            null))
                    .filed();
            assertThat(alike(second)).singleElement().satisfies(row -> {
                assertThat(row.number()).isEqualTo(first.number());
                assertThat(row.common()).contains(Trait.RIGHT, Trait.TARGET_NAME, Trait.DAY);
            });
            assertThat(alike(first)).extracting(AlikeRow::number).containsExactly(second.number());
        }

        @Test
        void isNotTheSameRightAgainstAnotherShop() {
            mine();
            MatterAtHand elsewhere =
                    by("张三", phone).against(named(1, "另一家" + UUID.randomUUID())).filed();
            MatterAtHand other = aFiling()
                    .by(Party.stated(Side.APPLICANT, 0, PartyKind.PERSON, "张三", null, phone, null, null))
                    .against(named(0, "别处" + UUID.randomUUID()))
                    .filed();
            assertThat(alike(other)).isEmpty();
            assertThat(alike(elsewhere)).hasSize(1);
        }

        @Test
        void Z02_isOnlyWhatTheOfficerMaySee() {
            MatterAtHand first = mine();
            MatterAtHand second = somebodyElses();
            Officer recused = the(TestStaff.class).fresh(Role.INTAKE_OFFICER, "centre");
            the(RecusalDesk.class).declare(recused, first.number(), RecusalGround.RELATIVE, "亲属");
            assertThat(sameness.alike(recused, second.id())).isEmpty();
            notFound(() -> sameness.alike(secretary(), second.id()));
        }

        @Test
        void followsACorrection() {
            MatterAtHand first = mine();
            MatterAtHand second =
                    aFiling().against(named(0, "打错的名字" + UUID.randomUUID())).filed();
            assertThat(alike(second)).isEmpty();
            the(org.zhihe.casework.intake.IntakeDesk.class)
                    .requestCorrection(clerk(), second.number(), second.version(), List.of("核对名称"));
            the(PartyDesk.class)
                    .correct(
                            second.applicantAccess(),
                            second.version(),
                            new Correction(
                                    second.matter().content(),
                                    Particulars.of(second.matter().content()),
                                    List.of(Party.stated(
                                            Side.RESPONDENT, 0, PartyKind.COMPANY, shop, null, null, null, null))),
                            UUID.randomUUID().toString());
            assertThat(alike(second)).extracting(AlikeRow::number).containsExactly(first.number());
        }

        @Test
        void isAlsoWhatWasFiledBeforeThereWerePrints() {
            MatterAtHand first = mine();
            MatterAtHand second = mine();
            for (MatterAtHand old : List.of(first, second)) {
                the(OldMatters.class).forgetPrints(old.id());
            }
            assertThat(alike(second)).isEmpty();
            MissingPrints missing = the(MissingPrints.class);
            MissingPrints.Batch batch = missing.make(0);
            while (batch.last() > 0) {
                batch = missing.make(batch.last());
            }
            assertThat(alike(second)).singleElement().satisfies(row -> assertThat(row.common())
                    .contains(Trait.PERSON, Trait.RIGHT, Trait.TARGET_NAME));
        }

        @Test
        void L06_tellsNothingOfAProtectedReporter() {
            mine();
            MatterAtHand hidden = by("张三", phone).protectedBy("举报人").filed();
            assertThat(alike(hidden)).singleElement().satisfies(row -> assertThat(row.common())
                    .doesNotContain(Trait.PERSON));
        }
    }

    @Nested
    class Linking {
        private final MatterAtHand first = somebodyElses();
        private final MatterAtHand second = mine();

        @Test
        void leavesBothAsTheyAreAndIsToldToStaffAlone() {
            desk.link(clerk(), second.number(), first.number(), "同一门店");
            assertThat(first.status()).isEqualTo(MatterStatus.SUBMITTED);
            assertThat(second.status()).isEqualTo(MatterStatus.SUBMITTED);
            assertThat(first.events()).endsWith(MatterEvent.MATTER_LINKED);
            assertThat(second.events()).endsWith(MatterEvent.MATTER_LINKED);
            assertThat(the(Timeline.class).lines(first.id(), List.of(Audience.PARTIES, Audience.APPLICANT)))
                    .extracting(Timeline.Line::event)
                    .doesNotContain(MatterEvent.MATTER_LINKED);
            assertThat(alike(second)).isEmpty();
            refused("link.already", () -> desk.link(clerk(), first.number(), second.number(), "同一门店"));
        }

        @Test
        void canBeTakenBackOnce() {
            desk.link(clerk(), second.number(), first.number(), "同一门店");
            long link = the(MatterLinks.class).ofMatter(first.id()).get(0).id();
            desk.unlink(clerk(), first.number(), link, "登记错了");
            assertThat(the(MatterLinks.class).ofMatter(second.id())).isEmpty();
            assertThat(second.events()).endsWith(MatterEvent.MATTER_UNLINKED);
            refused("link.none", () -> desk.unlink(clerk(), first.number(), link, "再来一次"));
            assertThat(alike(second)).hasSize(1);
        }

        @Test
        void needsAnotherMatterThatTheOfficerSees() {
            refused("link.unknown", () -> desk.link(clerk(), second.number(), second.number(), "自己"));
            refused("link.unknown", () -> desk.link(clerk(), second.number(), "XNIP-20261123-99999-1", "没有"));
            refused("link.unknown", () -> desk.link(clerk(), second.number(), "第一件", "不是编号"));
            notFound(() -> desk.link(secretary(), second.number(), first.number(), "别的岗位"));
        }

        @Test
        void C05_ofSomebodyElsesMatterIsAllThereIs() {
            refused(
                    "link.other-person",
                    () -> desk.merge(clerk(), second.number(), second.version(), first.number(), "同一件"));
            refused(
                    "link.other-person",
                    () -> desk.declineRepeat(clerk(), second.number(), second.version(), first.number(), "同一件"));
            assertThat(second.status()).isEqualTo(MatterStatus.SUBMITTED);
        }
    }

    @Nested
    class Merging {
        private final MatterAtHand earlier = mine();

        private MatterAtHand later() {
            CLOCK.pass(Duration.ofDays(2));
            return mine();
        }

        @Test
        void C05_closesTheLaterMatterAndRestartsTheClockOfTheEarlier() {
            LocalDate before = earlier.due(DeadlineRule.ACCEPTANCE);
            MatterAtHand later = later();
            desk.merge(clerk(), later.number(), later.version(), earlier.number(), "补充了新照片");
            assertThat(later.status()).isEqualTo(MatterStatus.MERGED);
            assertThat(later.runningClocks()).isEmpty();
            assertThat(earlier.status()).isEqualTo(MatterStatus.SUBMITTED);
            assertThat(earlier.runningClocks()).containsExactly(DeadlineRule.ACCEPTANCE);
            assertThat(earlier.due(DeadlineRule.ACCEPTANCE)).isAfter(before);
            assertThat(earlier.events()).endsWith(MatterEvent.MERGED_FROM, MatterEvent.CLOCK_RESTARTED);
            assertThat(later.events()).endsWith(MatterEvent.MERGED_INTO);
        }

        @Test
        void C05_restartsNoClockThatDoesNotRun() {
            earlier.accept();
            MatterAtHand later = later();
            desk.merge(clerk(), later.number(), later.version(), earlier.number(), "补充");
            assertThat(earlier.events()).endsWith(MatterEvent.MERGED_FROM);
            assertThat(earlier.runningClocks()).containsExactly(DeadlineRule.ROUTING);
        }

        @Test
        void isIntoTheEarlierOneWhileThatIsOpen() {
            MatterAtHand later = later();
            refused("link.later", () -> desk.merge(clerk(), earlier.number(), earlier.version(), later.number(), "反了"));
            the(PartyDesk.class).withdraw(earlier.applicantAccess());
            refused("link.ended", () -> desk.merge(clerk(), later.number(), later.version(), earlier.number(), "晚了"));
        }

        @Test
        void isOfWhatWasSeen() {
            MatterAtHand later = later();
            assertThatThrownBy(() -> desk.merge(clerk(), later.number(), later.version() + 1, earlier.number(), "补充"))
                    .isInstanceOf(StaleVersion.class);
            assertThat(the(MatterLinks.class).ofMatter(later.id())).isEmpty();
        }
    }

    @Nested
    class ARepeat {
        private final MatterAtHand earlier = mine();
        private final MatterAtHand repeat = mine();

        @Test
        void C05_isNotHandledByItselfAndNamesTheEarlierOne() {
            desk.declineRepeat(clerk(), repeat.number(), repeat.version(), earlier.number(), "没有新情况");
            assertThat(repeat.status()).isEqualTo(MatterStatus.DECLINED);
            assertThat(repeat.matter().declineGround()).isEqualTo(DeclineGround.DUPLICATE);
            assertThat(the(Timeline.class).lines(repeat.id(), List.of(Audience.APPLICANT)))
                    .first()
                    .satisfies(line -> assertThat(line.details()).contains(earlier.number(), "没有新情况"));
            assertThat(earlier.status()).isEqualTo(MatterStatus.SUBMITTED);
            assertThat(earlier.runningClocks()).containsExactly(DeadlineRule.ACCEPTANCE);
        }

        @Test
        void isNoneOfAMatterThatWasTakenBack() {
            the(PartyDesk.class).withdraw(earlier.applicantAccess());
            refused(
                    "link.withdrawn",
                    () -> desk.declineRepeat(clerk(), repeat.number(), repeat.version(), earlier.number(), "重复"));
        }
    }
}
