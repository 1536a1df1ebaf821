package org.zhihe.templates.page;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * A deadline as it is drawn: a bar with words.
 *
 * @param left how much, in words that follow the level: (期限内) 还有3个工作日, (已超期) 2个工作日, (已中止) 等待检测结论
 * @param elapsedPercent 0 to 100 of the period that has passed
 * @param rule the rule and its article; may be empty
 * @param note why the clock stands; may be empty
 * @param how sentences that say how the day was counted and what follows; shown to whoever asks
 * @param warning that the day is not sure; may be empty
 */
public record Clock(
        String title,
        @Nullable LocalDate due,
        String left,
        int elapsedPercent,
        ClockLevel level,
        String rule,
        String note,
        List<String> how,
        String warning) {

    public Clock {
        elapsedPercent = Math.max(0, Math.min(100, elapsedPercent));
        how = List.copyOf(how);
    }

    public Clock(
            String title,
            @Nullable LocalDate due,
            String left,
            int elapsedPercent,
            ClockLevel level,
            String rule,
            String note) {
        this(title, due, left, elapsedPercent, level, rule, note, List.of(), "");
    }

    /** The same with more to be read. */
    public Clock explained(List<String> sentences, String unsure) {
        return new Clock(title, due, left, elapsedPercent, level, rule, note, sentences, unsure);
    }
}
