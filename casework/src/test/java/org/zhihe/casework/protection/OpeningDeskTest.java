package org.zhihe.casework.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.conflict.RecusalGround;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.OwnAct;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.recusal.RecusalDesk;

/** Who a protected reporter is: kept apart, and opened by two. */
class OpeningDeskTest extends CaseworkTest {
    private static final String NAME = "周举报";
    private static final String PHONE = "13555550001";
    private static final String EMAIL = "zhou@reporter.invalid";

    private final OpeningDesk desk = the(OpeningDesk.class);
    private final Officer asker = fresh(Role.INTAKE_OFFICER, "centre");
    private final Officer colleague = fresh(Role.INTAKE_OFFICER, "centre");

    static Party reporter() {
        return Party.stated(Side.APPLICANT, 0, PartyKind.PERSON, NAME, null, PHONE, EMAIL, "咸宁市温泉路一号")
                .representedBy("吴代理", "13555550002", RepresentativeKind.LAWYER);
    }

    static MatterAtHand report() {
        return aFiling()
                .ofKind(MatterKind.REPORT)
                .by(reporter())
                .protectedBy("举报人")
                .filed();
    }

    private static Officer fresh(Role role, String body) {
        return the(TestStaff.class).fresh(role, body);
    }

    private int version(MatterAtHand matter) {
        return desk.standing(asker, matter.id()).orElseThrow().version();
    }

    private void ask(MatterAtHand matter) {
        desk.ask(asker, matter.number(), OpeningGround.REWARD, "核发奖励需要收款人");
    }

    private MatterAtHand opened() {
        MatterAtHand matter = report();
        ask(matter);
        desk.approve(colleague, matter.number(), version(matter));
        return matter;
    }

    private static long readings(MatterAtHand matter) {
        return count(
                "SELECT COUNT(*) FROM audit_entry WHERE act = 'PROTECTED_IDENTITY_READ' AND matter_id = ?",
                matter.id());
    }

    @Nested
    class AProtectedReporter {
        private final MatterAtHand matter = report();

        @Test
        void isAnAliasWithoutContactToEverybody() {
            assertThat(matter.applicant().name()).matches("举报人 [A-Z]{4}");
            assertThat(matter.applicant().phone()).isNull();
            assertThat(matter.applicant().email()).isNull();
            assertThat(matter.applicant().address()).isNull();
            assertThat(matter.applicant().representativeName()).isNull();
            assertThat(matter.applicant().representativePhone()).isNull();
        }

        @Test
        void L06_standsNowhereInADumpOfTheDatabase() {
            List<String> dump = texts(
                            "SELECT CONCAT('SELECT CAST(`', column_name, '` AS CHAR) FROM `', table_name, '`')"
                                    + " FROM information_schema.columns WHERE table_schema = DATABASE()")
                    .stream()
                    .flatMap(select -> texts(select).stream())
                    .toList();
            for (String secret : List.of(NAME, PHONE, EMAIL, "吴代理", "13555550002")) {
                assertThat(dump).noneMatch(text -> text.contains(secret));
            }
        }

        @Test
        void getsMailAtAnAddressThatTheOutboxDoesNotHold() {
            assertThat(count(
                            "SELECT COUNT(*) FROM outbox_message"
                                    + " WHERE matter_id = ? AND notice = 'FILED' AND recipient IS NULL",
                            matter.id()))
                    .isEqualTo(1);
            assertThat(the(Shield.class).addressOf(matter.applicant().id())).contains(EMAIL);
        }

        @Test
        void leavesNoPrintThatACopyOfTheDatabaseCouldMatch() {
            assertThat(count(
                            "SELECT COUNT(*) FROM contact_print WHERE matter_id = ? AND ground = 'PARTY' AND sure ="
                                    + " TRUE",
                            matter.id()))
                    .isZero();
        }
    }

    @Test
    void anUnprotectedReporterHasNothingToOpen() {
        MatterAtHand matter = aFiling().ofKind(MatterKind.REPORT).filed();
        assertThat(desk.standing(asker, matter.id())).isEmpty();
        notFound(() -> ask(matter));
    }

    @Nested
    class Asking {
        @Test
        void opensNothingByItself() {
            MatterAtHand matter = report();
            ask(matter);
            notFound(() -> desk.read(asker, matter.number()));
            assertThat(readings(matter)).isZero();
        }

        @Test
        void isToldToTheReporterWithBodyGroundAndReason() {
            MatterAtHand matter = report();
            ask(matter);
            assertThat(lines(matter, Audience.APPLICANT))
                    .filteredOn(line -> line.event() == MatterEvent.IDENTITY_ASKED)
                    .singleElement()
                    .satisfies(line -> assertThat(line.details())
                            .contains(asker.bodyName(), "@OpeningGround.REWARD", "核发奖励需要收款人"));
            assertThat(count(
                            "SELECT COUNT(*) FROM outbox_message WHERE matter_id = ? AND notice = 'IDENTITY_ASKED'",
                            matter.id()))
                    .isEqualTo(1);
        }

        @Test
        void Z06_isNeverToldToTheOtherSide() {
            assertThat(lines(opened(), Audience.PARTIES))
                    .extracting(Timeline.Line::event)
                    .doesNotContain(MatterEvent.IDENTITY_ASKED, MatterEvent.IDENTITY_OPENED);
        }

        @Test
        void isRefusedWhileAnotherAskingWaits() {
            MatterAtHand matter = report();
            ask(matter);
            refused(
                    "identity-opening.waiting",
                    () -> desk.ask(colleague, matter.number(), OpeningGround.TESTIMONY, "询问"));
        }

        @Test
        void isForThoseOnWhoseDeskTheMatterLies() {
            MatterAtHand matter = report();
            for (Officer elsewhere : List.of(
                    fresh(Role.ENFORCEMENT_OFFICER, "market-regulator"), fresh(Role.ADJUDICATOR, "ip-office"))) {
                notFound(() -> desk.ask(elsewhere, matter.number(), OpeningGround.REWARD, "理由"));
            }
            notFound(() -> desk.ask(secretary(), matter.number(), OpeningGround.REWARD, "理由"));
        }
    }

    private static List<Timeline.Line> lines(MatterAtHand matter, Audience audience) {
        return the(Timeline.class).lines(matter.id(), List.of(audience));
    }

    @Nested
    class Deciding {
        private final MatterAtHand matter = report();

        @Test
        void Z09_isNotForTheOneWhoAsked() {
            ask(matter);
            assertThatThrownBy(() -> desk.approve(asker, matter.number(), version(matter)))
                    .isInstanceOf(OwnAct.class);
            assertThatThrownBy(() -> desk.refuse(asker, matter.number(), version(matter), "不同意"))
                    .isInstanceOf(OwnAct.class);
            notFound(() -> desk.read(asker, matter.number()));
        }

        @Test
        void Z09_isNotForWhoIsRecused() {
            ask(matter);
            the(RecusalDesk.class).declare(colleague, matter.number(), RecusalGround.RELATIVE, "亲属");
            notFound(() -> desk.approve(colleague, matter.number(), version(matter)));
        }

        @Test
        void isNotForAnotherBodyThatHasTheMatterToo() {
            matter.accept().route();
            Officer other = fresh(Role.ENFORCEMENT_OFFICER, "market-regulator");
            ask(matter);
            assertThat(desk.standing(other, matter.id()).orElseThrow().openingId())
                    .isNull();
            notFound(() -> desk.approve(other, matter.number(), version(matter)));
        }

        @Test
        void isOfWhatWasSeen() {
            ask(matter);
            int seen = version(matter);
            assertThatThrownBy(() -> desk.approve(colleague, matter.number(), seen + 1))
                    .isInstanceOf(StaleVersion.class);
        }

        @Test
        void refusesWithAReasonThatTheReporterReads() {
            ask(matter);
            desk.refuse(colleague, matter.number(), version(matter), "可以通过事项页面联系");
            notFound(() -> desk.read(asker, matter.number()));
            assertThat(lines(matter, Audience.APPLICANT))
                    .filteredOn(line -> line.event() == MatterEvent.IDENTITY_REFUSED)
                    .singleElement()
                    .satisfies(line -> assertThat(line.details()).contains("可以通过事项页面联系"));
            ask(matter);
        }
    }

    @Nested
    class Reading {
        private final MatterAtHand matter = opened();

        @Test
        void showsTheAskerEverythingAndIsEnteredEachTime() {
            ProtectedIdentity who = desk.read(asker, matter.number());
            assertThat(who.name()).isEqualTo(NAME);
            assertThat(who.phone()).isEqualTo(PHONE);
            assertThat(who.email()).isEqualTo(EMAIL);
            assertThat(who.representativeName()).isEqualTo("吴代理");
            desk.read(asker, matter.number());
            assertThat(readings(matter)).isEqualTo(2);
        }

        @Test
        void isForTheAskerAlone() {
            notFound(() -> desk.read(colleague, matter.number()));
            notFound(() -> desk.read(clerk(), matter.number()));
            assertThat(readings(matter)).isZero();
        }

        @Test
        void endsAfterADay() {
            CLOCK.pass(Duration.ofHours(24).minusSeconds(1));
            desk.read(asker, matter.number());
            CLOCK.pass(Duration.ofSeconds(1));
            notFound(() -> desk.read(asker, matter.number()));
            ask(matter);
        }

        @Test
        void endsWhenTheAskerIsRecused() {
            the(RecusalDesk.class).declare(asker, matter.number(), RecusalGround.RELATIVE, "亲属");
            notFound(() -> desk.read(asker, matter.number()));
        }

        @Test
        void needsNoFurtherAskingMeanwhile() {
            refused("identity-opening.open", () -> ask(matter));
        }
    }
}
