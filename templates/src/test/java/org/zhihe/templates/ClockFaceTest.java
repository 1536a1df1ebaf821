package org.zhihe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhihe.templates.page.Clock;
import org.zhihe.templates.page.ClockLevel;

class ClockFaceTest {
    private static final LocalDate STARTED = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 3);

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
        Clock drawn = face.paused(STARTED, DUE, LocalDate.of(2026, 11, 28), "等待鉴定", "不计入期限");
        assertThat(drawn.level()).isEqualTo(ClockLevel.PAUSED);
        assertThat(drawn.due()).isNull();
        assertThat(drawn.left()).isEqualTo("等待鉴定");
    }

    @Test
    void partsARuleFromItsArticle() {
        assertThat(ClockFace.rule("结案：立案后3个月内（第三十七条）")).isEqualTo(new ClockFace.RuleWords("结案", "立案后3个月内（第三十七条）"));
        assertThat(ClockFace.rule("结案")).isEqualTo(new ClockFace.RuleWords("结案", ""));
    }
}
