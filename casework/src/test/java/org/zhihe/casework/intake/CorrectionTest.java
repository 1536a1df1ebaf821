package org.zhihe.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.evidence.EvidenceItems;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.PartyEvidence;
import org.zhihe.casework.evidence.Samples;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.party.Party;

class CorrectionTest extends CaseworkTest {
    private static final List<String> MISSING = List.of("身份证明", "商标注册证", "对方的准确名称");
    private final IntakeDesk desk = the(IntakeDesk.class);
    private final CorrectionRequests requests = the(CorrectionRequests.class);
    private final MatterAtHand matter = aFiling().against("写错的公司").filed();

    private void ask() {
        desk.requestCorrection(clerk(), matter.number(), matter.version(), MISSING);
    }

    private void answer(int seenVersion, String formKey) {
        the(PartyDesk.class)
                .correct(
                        matter.applicantAccess(),
                        seenVersion,
                        aFiling()
                                .titled("改正后的标题")
                                .correction(AFiling.aRespondent(0, "写对的公司"), AFiling.aRespondent(1, "另一家公司")),
                        formKey);
    }

    @Test
    void everythingThatIsMissingIsAskedForAtOnceAndKept() {
        ask();
        assertThat(requests.findByMatterIdAndAnsweredAtIsNull(matter.id())).hasValueSatisfying(request -> {
            assertThat(request.itemList()).isEqualTo(MISSING);
            assertThat(request.dueOn()).hasToString("2026-12-08");
        });
        assertThat(matter.status()).isEqualTo(MatterStatus.CORRECTION_REQUESTED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.CORRECTION);
        assertThat(matter.toldOf(MatterEvent.CORRECTION_REQUESTED)).hasSize(1);
    }

    @Test
    void nothingMissingIsNoRequest() {
        refused(
                "correction.nothing-missing",
                () -> desk.requestCorrection(clerk(), matter.number(), matter.version(), List.of()));
        assertThat(matter.status()).isEqualTo(MatterStatus.SUBMITTED);
    }

    @Test
    void anAnswerReplacesWhatWasSaidAndIsExaminedAnew() throws IOException {
        ask();
        CLOCK.turnTo(java.time.LocalDate.of(2026, 11, 30));
        String formKey = UUID.randomUUID().toString();
        the(Uploads.class).add(formKey, EvidencePurpose.OTHER, "商标注册证.pdf", Samples.of("商标注册证.pdf"));
        answer(matter.version(), formKey);
        assertThat(matter.status()).isEqualTo(MatterStatus.SUBMITTED);
        assertThat(matter.matter().content().title()).isEqualTo("改正后的标题");
        assertThat(matter.parties()).extracting(Party::name).containsExactly("张三", "写对的公司", "另一家公司");
        assertThat(the(PartyEvidence.class).of(matter.applicantAccess()))
                .extracting(EvidenceItems.EvidenceRow::name)
                .containsExactly("商标注册证.pdf");
        assertThat(the(Uploads.class).ofForm(formKey)).isEmpty();
        assertThat(requests.findByMatterIdAndAnsweredAtIsNull(matter.id())).isEmpty();
        assertThat(requests.findByMatterIdOrderById(matter.id())).hasSize(1);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ACCEPTANCE);
        assertThat(matter.due(DeadlineRule.ACCEPTANCE)).hasToString("2026-12-09");
    }

    @Test
    void anAnswerToAnOlderVersionIsRefusedAndChangesNothing() {
        int seen = matter.version();
        ask();
        refused("stale", () -> answer(seen, UUID.randomUUID().toString()));
        assertThat(matter.parties()).extracting(Party::name).containsExactly("张三", "写错的公司");
    }

    @Test
    void nobodyCorrectsWhatWasNotAskedFor() {
        refused("transition", () -> answer(matter.version(), UUID.randomUUID().toString()));
    }

    @Test
    void aRespondentCorrectsNothing() {
        ask();
        var access = matter.accessOf(matter.respondent());
        notFound(() ->
                the(PartyDesk.class).correct(access, matter.version(), aFiling().correction(), "form"));
    }

    @Test
    void itCanBeAskedForAgainAndIsDeclinedInTheEnd() {
        ask();
        answer(matter.version(), UUID.randomUUID().toString());
        ask();
        desk.decline(
                clerk(),
                matter.number(),
                matter.version(),
                org.zhihe.casework.matter.DeclineGround.NOT_CORRECTED,
                "逾期未补正");
        assertThat(requests.findByMatterIdOrderById(matter.id())).hasSize(2);
        assertThat(matter.status()).isEqualTo(MatterStatus.DECLINED);
    }
}
