package org.zhihe.admin.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.MovableClock;
import org.zhihe.admin.Settings;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;

class WindowJobTest {
    @Test
    void endsApplicationsThatNotAllHadJoinedInTime() {
        Map<String, Object> settings = Settings.of("expiry");
        settings.put("zhihe.demo", "true");
        try (ApplicationContext program = ApplicationContext.run(settings)) {
            Deadlines deadlines = program.getBean(Deadlines.class);
            WindowJob job = program.getBean(WindowJob.class);
            job.run();
            program.getBean(MovableClock.class).move(Duration.ofDays(40));
            var today = program.getBean(Clocks.class).today();
            assertThat(deadlines.mattersPast(DeadlineRule.CONFIRMATION_APPLICATION, today))
                    .isNotEmpty();

            job.run();

            assertThat(deadlines.mattersPast(DeadlineRule.CONFIRMATION_APPLICATION, today))
                    .isEmpty();
        }
    }
}
