package org.zhihe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhihe.templates.page.Clock;
import org.zhihe.templates.page.ClockLevel;

class ClockFaceTest {
    private static final LocalDate STARTED = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 3);

    private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");

    /** The constants' words are the business's; the enums have the same names here. */
    private enum DeadlineRule {
        ACCEPTANCE,
        CONFIRMATION_RULING
    }

    private enum PauseReason {
        APPRAISAL
    }

    private enum ExpiryEffect {
        ESCALATE
    }

    private final ClockFace face = new ClockFace(Messages.chinese());

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, CALM, 还有10天, 0",
        "2026-11-28, CALM, 还有5天, 50",
        "2026-11-30, NEAR, 还有3天, 70",
        "2026-12-03, NEAR, 今天到期, 100",
        "2026-12-05, LATE, 2天, 100",
    })
    void saysHowMuchIsLeftInWordsAndByABar(LocalDate today, ClockLevel level, String left, int gone) {
        Clock drawn = face.draw("", "", STARTED, DUE, today);
        assertThat(drawn.level()).isEqualTo(level);
        assertThat(drawn.left()).isEqualTo(left);
        assertThat(drawn.elapsedPercent()).isEqualTo(gone);
    }

    @Test
    void namesNoLastDayWhileItStands() {
        Clock drawn =
                face.draw("", "", facts("7 WORKING_DAYS", DUE, LocalDate.of(2026, 11, 28), PauseReason.APPRAISAL), NOW);
        assertThat(drawn.level()).isEqualTo(ClockLevel.PAUSED);
        assertThat(drawn.due()).isNull();
        assertThat(drawn.left()).isEqualTo("2026年11月28日起，因鉴定、检测");
        assertThat(drawn.how().get(0)).endsWith("2026年11月28日起中止，恢复后再定最后一日。");
    }

    @Test
    void partsARuleFromItsArticle() {
        assertThat(ClockFace.rule("结案：立案后3个月内（第三十七条）")).isEqualTo(new ClockFace.RuleWords("结案", "立案后3个月内（第三十七条）"));
        assertThat(ClockFace.rule("结案")).isEqualTo(new ClockFace.RuleWords("结案", ""));
    }

    @Test
    void saysWhichMadeUpDaysCountAndWhichHolidaysDoNot() {
        Clock drawn = face.draw(
                "",
                "",
                started(
                        "2026-04-28",
                        "7 WORKING_DAYS",
                        "2026-05-11",
                        note("OFF", "2026-05-01", "2026-05-05", "劳动节"),
                        note("WORKED", "2026-05-09", "2026-05-09", "调休上班")),
                NOW);
        assertThat(drawn.how())
                .containsExactly(
                        "从2026年4月28日（收到材料）的次日起7个工作日，5月1日至5月5日劳动节放假不计，5月9日（周六）调休上班计入；最后一日是2026年5月11日。",
                        "届满仍未办结的，仍须继续办理，并提醒负责人督促。");
        assertThat(drawn.warning()).isEmpty();
    }

    @Test
    void saysWhyTheLastDayMoved() {
        Clock drawn = face.draw(
                "",
                "",
                started(
                        "2026-09-01",
                        "30 DAYS",
                        "2026-10-08",
                        note("EXTENDED", "2026-09-21", "2026-10-01", "10 DAYS"),
                        note("ROLLED", "2026-10-01", "2026-10-01", "国庆节")),
                NOW);
        assertThat(drawn.how().get(0)).contains("，延长10日，10月1日（国庆节）休息，顺延到下一个工作日；最后一日是2026年10月8日。");
    }

    @Test
    void saysWhoseYesAnExtensionHad() {
        Clock drawn = face.draw(
                "",
                "",
                started(
                        "2026-11-23",
                        "90 DAYS",
                        "2027-04-30",
                        note("EXTENDED", "2027-02-21", "2027-03-23", "30 DAYS HEAD"),
                        note("EXTENDED", "2027-03-23", "2027-04-30", "38 DAYS COLLECTIVE")),
                NOW);
        assertThat(drawn.how().get(0)).contains("，延长30日（本机关负责人批准），再延长38日，到2027年4月30日（本机关负责人集体讨论决定）；最后一日是2027年4月30日。");
    }

    @Test
    void warnsOfAYearWithoutTable() {
        Clock drawn = face.draw(
                "",
                "",
                started("2026-12-30", "7 WORKING_DAYS", "2027-01-08", note("GAP", "2027-01-01", "2027-01-01", "")),
                NOW);
        assertThat(drawn.warning()).startsWith("2027年的放假安排还没有录入");
        assertThat(drawn.how().get(0)).doesNotContain("GAP", "1月1日");
    }

    @Test
    void countsHoursToTheHour() {
        Instant end = NOW.plusSeconds(5 * 3600);
        ClockFacts facts = new ClockFacts(
                DeadlineRule.ACCEPTANCE,
                "24 HOURS",
                STARTED,
                NOW.minusSeconds(19 * 3600),
                STARTED,
                end,
                List.of(),
                ExpiryEffect.ESCALATE,
                null,
                null);
        assertThat(face.draw("", "", facts, NOW).left()).isEqualTo("还有5小时");
        assertThat(face.draw("", "", facts, end).level()).isEqualTo(ClockLevel.LATE);
        assertThat(face.draw("", "", facts, NOW).how().get(0)).contains("起24小时，节假日也算；到2026年11月28日 15:00为止。");
    }

    private static ClockFacts.Note note(String kind, String first, String last, String name) {
        return new ClockFacts.Note(kind, LocalDate.parse(first), LocalDate.parse(last), name);
    }

    private static ClockFacts started(String on, String length, String due, ClockFacts.Note... notes) {
        return new ClockFacts(
                DeadlineRule.ACCEPTANCE,
                length,
                LocalDate.parse(on),
                null,
                LocalDate.parse(due),
                null,
                List.of(notes),
                ExpiryEffect.ESCALATE,
                null,
                null);
    }

    private static ClockFacts facts(String length, LocalDate due, LocalDate pausedOn, Enum<?> reason) {
        return new ClockFacts(
                DeadlineRule.CONFIRMATION_RULING,
                length,
                STARTED,
                null,
                due,
                null,
                List.of(),
                ExpiryEffect.ESCALATE,
                pausedOn,
                reason);
    }
}
