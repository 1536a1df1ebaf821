package org.zhihe.templates.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CauseConverterTest {
    private static String written(Throwable thrown) {
        var logger = new LoggerContext().getLogger("test");
        return new CauseConverter().convert(new LoggingEvent("", logger, Level.ERROR, "failed", thrown, null));
    }

    @Test
    void I08_saysWhatAndWhereButRepeatsNothingThatWasTyped() {
        SQLException typed =
                new SQLException("Duplicate entry 'someone@example.invalid'\n2026-01-01 INFO forged", "23000", 1062);
        String text = written(new IllegalStateException("could not save someone", typed));
        assertThat(text)
                .contains("java.lang.IllegalStateException\n", "caused by java.sql.SQLException 1062 23000\n")
                .contains("\tat org.zhihe.templates.log.CauseConverterTest")
                .doesNotContain("someone", "forged", "could not");
    }

    @Test
    void isSilentWithoutACause() {
        assertThat(written(null)).isEmpty();
    }
}
