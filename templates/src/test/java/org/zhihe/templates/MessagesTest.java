package org.zhihe.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.zhihe.templates.page.StationState;

class MessagesTest {

    private final Messages messages =
            Messages.chinese().with(Map.of("t.one", "{0}以前交{1}，it's {0}", "t.state", "现在{0}"));

    @Test
    void fillsInDatesAndMoneyAsPeopleWriteThem() {
        assertThat(messages.get("t.one", LocalDate.of(2026, 11, 21), new BigDecimal("12345")))
                .isEqualTo("2026年11月21日以前交12,345.00元，it's 2026年11月21日");
        assertThat(messages.get("t.state", StationState.DONE)).isEqualTo("现在已完成");
        assertThat(messages.get("t.state", Instant.parse("2026-11-20T16:05:00Z")))
                .isEqualTo("现在2026年11月21日 00:05");
    }

    @Test
    void takesDollarsAndBackslashesAsTheyAre() {
        assertThat(messages.get("t.state", "$1\\{0}")).isEqualTo("现在$1\\{0}");
    }

    @Test
    void neverShowsAKeyInsteadOfWords() {
        assertThatThrownBy(() -> messages.get("no.such.key")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> messages.get("t.state")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToWordAKeyTwice() {
        assertThatThrownBy(() -> messages.with(Map.of("t.one", "另一种说法"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hasNoEmptyWords() {
        Object[] enough = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
        assertThat(messages.keys())
                .allSatisfy(key -> assertThat(messages.get(key, enough)).isNotBlank());
    }
}
