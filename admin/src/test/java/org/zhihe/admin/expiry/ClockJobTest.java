package org.zhihe.admin.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.MovableClock;
import org.zhihe.admin.Settings;
import org.zhihe.admin.mail.MailLetter;
import org.zhihe.admin.mail.MailLetters;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.casework.notification.OutboxMessages;

class ClockJobTest {
    @Test
    void endsApplicationsThatNotAllHadJoinedInTimeAndTellsTheStaff() {
        Map<String, Object> settings = Settings.of("expiry");
        settings.put("zhihe.demo", "true");
        try (ApplicationContext program = ApplicationContext.run(settings)) {
            Deadlines deadlines = program.getBean(Deadlines.class);
            ClockJob job = program.getBean(ClockJob.class);
            job.run();
            program.getBean(MovableClock.class).move(Duration.ofDays(40));
            var today = program.getBean(Clocks.class).today();
            assertThat(deadlines.mattersPast(DeadlineRule.CONFIRMATION_APPLICATION, today))
                    .isNotEmpty();

            job.run();

            assertThat(deadlines.mattersPast(DeadlineRule.CONFIRMATION_APPLICATION, today))
                    .isEmpty();
            List<OutboxMessage> mails = staffMails(program);
            assertThat(mails).isNotEmpty();
            readable(program.getBean(MailLetters.class).toShow(mails.get(0)));
            job.recount();
            job.run();
            assertThat(staffMails(program)).hasSameSizeAs(mails);
        }
    }

    private static List<OutboxMessage> staffMails(ApplicationContext program) {
        return program.getBean(OutboxMessages.class).newestBefore(Long.MAX_VALUE).stream()
                .filter(one -> one.notice().startsWith("STAFF_CLOCK_"))
                .toList();
    }

    private static void readable(MailLetter letter) {
        assertThat(letter.text()).contains("/matters/", "届满").doesNotContain("{", "DeadlineRule");
    }
}
