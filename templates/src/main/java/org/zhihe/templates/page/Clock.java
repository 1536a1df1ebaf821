package org.zhihe.templates.page;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * A deadline as it is drawn: a bar with words.
 *
 * @param left how much, in words that follow the level: (期限内) 还有3个工作日, (已超期) 2个工作日, (已中止) 等待检测结论
 * @param elapsedPercent 0 to 100 of the period that has passed
 * @param rule the rule and its article; may be empty
 * @param note how the date was counted, or why the clock stands; may be empty
 */
public record Clock(
        String title,
        @Nullable LocalDate due,
        String left,
        int elapsedPercent,
        ClockLevel level,
        String rule,
        String note) {

    public Clock {
        elapsedPercent = Math.max(0, Math.min(100, elapsedPercent));
    }
}
