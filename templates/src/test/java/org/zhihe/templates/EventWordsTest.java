package org.zhihe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventWordsTest {
    private final EventWords words =
            new EventWords(Messages.chinese().with(Map.of("Test.SAID", "{0}，{1}，{2}，{3}", "Test.WORD", "词")));

    @Test
    void readsDaysTimesAndWordsAndLeavesWhatPeopleWrote() {
        String sentence = words.sentence(
                "Test.SAID", List.of("@day 2026-11-21", "@time 2026-11-21T01:30:00Z", "@Test.WORD", "<b>{0}</b>"));
        assertThat(sentence).isEqualTo("2026年11月21日，2026年11月21日 09:30，词，<b>{0}</b>");
    }

    @Test
    void leavesOutOfAMailWhatAPersonWrote() {
        String told = words.withoutWriting("mail.CORRECTION_REQUESTED.text", List.of("@day 2026-12-08", "请补交张三的身份证"));
        assertThat(told).contains("2026年12月8日").doesNotContain("张三");
        assertThat(words.withoutWriting("MatterEvent.CORRECTION_REQUESTED", List.of("@day 2026-12-08", "张三")))
                .contains("2026年12月8日")
                .doesNotContain("张三");
    }
}
