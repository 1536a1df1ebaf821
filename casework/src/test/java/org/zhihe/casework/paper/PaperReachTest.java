package org.zhihe.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.adjudication.AdjudicationActKind;
import org.zhihe.casework.adjudication.AdjudicationClerk;
import org.zhihe.casework.adjudication.AdjudicationDesk;
import org.zhihe.casework.adjudication.Adjudications;
import org.zhihe.casework.adjudication.ClosingGround;
import org.zhihe.casework.adjudication.FilingCondition;
import org.zhihe.casework.adjudication.RefusalGround;
import org.zhihe.casework.adjudication.ReportDesk;
import org.zhihe.casework.adjudication.StayGround;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.Timeline;

/** Nobody learns by a paper, or by the line of one, what was not meant for it; shown on an adjudication. */
class PaperReachTest extends CaseworkTest {
    private static final String REASON = "请求人在电话里说不想再打了";

    private final Officer adjudicator = officer(Role.ADJUDICATOR, "ip-office");
    private final AdjudicationDesk desk = the(AdjudicationDesk.class);
    private final MatterAtHand matter = aFiling()
            .ofKind(MatterKind.COMPLAINT)
            .about(IpType.UTILITY_MODEL)
            .claiming(Claim.STOP)
            .against("甲厂", "乙店")
            .accepted()
            .route();
    private final PaperWriter writer = new PaperWriter(adjudicator, matter.number());
    private final long applicant = matter.applicant().id();
    private final Set<Long> everybody =
            Set.of(applicant, matter.respondent(0).id(), matter.respondent(1).id());

    private int version() {
        return the(Adjudications.class)
                .findOnDesk(matter.number(), adjudicator.bodyId(), adjudicator.id())
                .orElseThrow()
                .version();
    }

    private void file() {
        desk.file(adjudicator, matter.number(), version(), "裁1号", "甲、乙、丙", EnumSet.allOf(FilingCondition.class));
    }

    private void serve() {
        desk.serve(adjudicator, matter.number(), version(), CLOCK.today(), false);
    }

    private void stay() {
        desk.stay(adjudicator, matter.number(), version(), StayGround.INVALIDATION, "已受理无效宣告请求");
    }

    private void resume() {
        desk.resume(adjudicator, matter.number(), version());
    }

    private void close(ClosingGround ground) {
        desk.close(adjudicator, matter.number(), version(), ground, REASON);
    }

    @Test
    void theLineOfAPaperIsTheStaffs() {
        file();
        OfficialPaper paper = writer.issue(
                OfficialPaperKind.ADJUDICATION_ANSWER,
                Set.of(matter.respondent(0).id()));
        the(PaperDesk.class).withdraw(adjudicator, matter.number(), paper.id(), "写错");
        List<Audience> ofParties = List.of(Audience.PARTIES, Audience.APPLICANT, Audience.RESPONDENT);
        assertThat(the(Timeline.class).lines(matter.id(), ofParties))
                .extracting(Timeline.Line::details)
                .noneMatch(details -> details.contains(paper.number()));
        assertThat(matter.events()).contains(MatterEvent.PAPER_ISSUED, MatterEvent.PAPER_WITHDRAWN);
        assertThat(the(PartyPapers.class).of(matter.accessOf(matter.respondent(0))))
                .hasSize(1);
        assertThat(the(PartyPapers.class).of(matter.accessOf(matter.respondent(1))))
                .isEmpty();
    }

    @Nested
    class ARespondentThatWasNotServed {
        @Test
        void isNotToldThatItStandsStill() {
            file();
            stay();
            OfficialPaperKind kind = OfficialPaperKind.ADJUDICATION_STAY;
            assertThat(writer.readers(kind)).containsExactly(applicant);
            refused("paper.not-addressed", () -> writer.issue(kind, everybody));
        }

        @Test
        void norThatItGoesOnOrIsHeardOrWasClosed() {
            file();
            stay();
            resume();
            the(AdjudicationClerk.class)
                    .note(
                            adjudicator,
                            matter.number(),
                            version(),
                            AdjudicationActKind.HEARING_CALLED,
                            CLOCK.today().plusDays(20),
                            "三楼");
            assertThat(writer.readers(OfficialPaperKind.ADJUDICATION_RESUMPTION))
                    .containsExactly(applicant);
            assertThat(writer.readers(OfficialPaperKind.ADJUDICATION_HEARING)).containsExactly(applicant);
            close(ClosingGround.WITHDRAWN);
            assertThat(writer.readers(OfficialPaperKind.ADJUDICATION_WITHDRAWN)).containsExactly(applicant);
        }

        @Test
        void isServedByThePaperThatServesIt() {
            file();
            assertThat(writer.readers(OfficialPaperKind.ADJUDICATION_ANSWER))
                    .containsExactlyInAnyOrder(
                            matter.respondent(0).id(), matter.respondent(1).id());
        }
    }

    @Test
    void whoWasServedIsToldOfStandingStillAndOfGoingOn() {
        file();
        serve();
        refused("paper.not-now", () -> writer.draft(OfficialPaperKind.ADJUDICATION_RESUMPTION));
        stay();
        assertThat(writer.readers(OfficialPaperKind.ADJUDICATION_STAY)).isEqualTo(everybody);
        refused("paper.not-now", () -> writer.draft(OfficialPaperKind.ADJUDICATION_RESUMPTION));
        resume();
        OfficialPaper paper = writer.issue(OfficialPaperKind.ADJUDICATION_RESUMPTION);
        assertThat(paper.addressee()).isEqualTo("张三、甲厂、乙店");
        assertThat(paper.text())
                .contains("恢复处理", matter.due(DeadlineRule.ADJUDICATION_DECISION).toString());
    }

    @Test
    void aClosedOneIsToldWithItsGroundAndArticleAndNotWithTheReason() {
        file();
        serve();
        close(ClosingGround.LIMITATION);
        assertThat(writer.issue(OfficialPaperKind.ADJUDICATION_WITHDRAWN).text())
                .contains("<LIMITATION>", "第十九条")
                .doesNotContain(REASON, "第三十六条", "第十四条");
    }

    @Test
    void aRequestTakenBackIsClosedByAnotherArticle() {
        file();
        serve();
        close(ClosingGround.WITHDRAWN);
        assertThat(writer.issue(OfficialPaperKind.ADJUDICATION_WITHDRAWN).text())
                .contains("<WITHDRAWN>", "第三十六条")
                .doesNotContain("第十九条");
    }

    @Test
    void aRefusalNamesTheArticleOfItsGround() {
        the(AdjudicationClerk.class)
                .note(
                        adjudicator,
                        matter.number(),
                        version(),
                        AdjudicationActKind.SUPPLEMENT_ASKED,
                        CLOCK.today(),
                        "缺副本");
        CLOCK.turnTo(matter.due(DeadlineRule.ADJUDICATION_SUPPLEMENT).plusDays(1));
        desk.doNotFile(adjudicator, matter.number(), version(), RefusalGround.NOT_SUPPLEMENTED, "没有补来");
        assertThat(writer.issue(OfficialPaperKind.ADJUDICATION_NOT_FILED).text())
                .contains("<NOT_SUPPLEMENTED>", "没有补来", "第十六条")
                .doesNotContain("第十二条");
    }

    @Test
    void aReportIsDemandedByAPaperThatNamesTheDay() {
        OfficialPaperKind kind = OfficialPaperKind.ADJUDICATION_REPORT;
        refused("paper.not-now", () -> writer.draft(kind));
        the(ReportDesk.class).demand(adjudicator, matter.number(), version(), "新颖性存疑");
        OfficialPaper paper = writer.issue(kind);
        assertThat(paper.addressee()).isEqualTo("张三");
        assertThat(paper.text())
                .contains("第十四条", matter.due(DeadlineRule.ADJUDICATION_REPORT).toString());
        the(ReportDesk.class).note(adjudicator, matter.number(), version(), "报告1号", null, CLOCK.today());
        refused("paper.not-now", () -> writer.draft(kind));
    }
}
