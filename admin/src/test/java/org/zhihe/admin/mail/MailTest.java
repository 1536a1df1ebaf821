package org.zhihe.admin.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.context.ApplicationContext;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.MovableClock;
import org.zhihe.admin.Office;
import org.zhihe.admin.Settings;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.notification.MessageStatus;
import org.zhihe.casework.notification.Outbox;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.casework.notification.OutboxMessages;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.QueryCodes;

class MailTest {
    /** One for all tests: the mail library remembers the first server that a JVM uses. */
    private static final int PORT = freePort();

    private final GreenMail server = new GreenMail(setup());
    private ApplicationContext program;

    @BeforeEach
    void start() {
        server.start();
        Map<String, Object> settings = Settings.of("mail");
        settings.put("zhihe.mail.host", "127.0.0.1");
        // The rounds are the test's to begin.
        settings.put("zhihe.mail.every", "1h");
        settings.put("javamail.properties.mail.smtp.host", "127.0.0.1");
        settings.put("javamail.properties.mail.smtp.port", PORT);
        program = ApplicationContext.run(settings);
    }

    @AfterEach
    void stop() {
        program.close();
        server.stop();
    }

    private static ServerSetup setup() {
        return new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }

    private static int freePort() {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void file() {
        Office.file(program, MatterKind.MEDIATION_REQUEST, IpType.TRADEMARK, Set.of(Claim.STOP), "纠纷<b>");
    }

    private void round() {
        program.getBean(MailRound.class).go();
    }

    private OutboxMessage newest() {
        return program.getBean(OutboxMessages.class)
                .newestBefore(Long.MAX_VALUE)
                .get(0);
    }

    @Test
    void goesOutExactlyOnce() throws Exception {
        file();
        round();
        round();

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).startsWith("已收到您的申请 XNIP-");
        assertThat(received[0].getMessageID()).isEqualTo("<outbox-" + newest().id() + "@portal.invalid>");
        assertThat(received[0].getAllRecipients()[0].toString()).isEqualTo("a@zhihe.invalid");
        String all =
                new String(received[0].getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(received[0].getContentType()).startsWith("multipart/");
        assertThat(all).contains("text/plain", "text/html");
        assertThat(newest().status()).isEqualTo(MessageStatus.SENT);
        assertThat(newest().attempts()).isEqualTo(1);
    }

    @Test
    void writesTheTextFromTheTimelinesWords() {
        file();
        MailLetter letter = program.getBean(MailLetters.class).toSend(newest());
        assertThat(letter.text())
                .contains("甲公司纠纷<b>，您好", "调解申请", "收到申请，最晚", "http://portal.invalid/matters/XNIP-", "受理编号：XNIP-");
        assertThat(letter.html()).contains("甲公司纠纷&lt;b&gt;").doesNotContain("<b>");
    }

    @Test
    void saysWhatComesNextAndNothingThatAPersonWrote() {
        file();
        OutboxMessage filed = newest();
        program.getBean(Outbox.class)
                .post(
                        filed.matterId(),
                        "CORRECTION_REQUESTED",
                        Details.write(java.time.LocalDate.of(2026, 12, 8), "请补交张三的身份证"),
                        false,
                        filed.createdAt());
        MailLetter letter = program.getBean(MailLetters.class).toSend(newest());
        assertThat(letter.text()).contains("2026年12月8日", "一次补齐").doesNotContain("张三");
    }

    @Test
    void carriesTheCodeInTheInvitationOnly() {
        file();
        OutboxMessage filed = newest();
        Party respondent =
                program.getBean(Parties.class).ofMatter(filed.matterId()).get(1);
        program.getBean(Outbox.class)
                .postTo(respondent.id(), filed.matterId(), "RESPONDENT_INVITED", "乙公司", filed.createdAt());
        String code = program.getBean(QueryCodes.class).of(respondent);
        MailLetters letters = program.getBean(MailLetters.class);

        assertThat(letters.toSend(newest()).text()).contains(code, "邀请您参加");
        assertThat(letters.toSend(newest()).html()).contains(code);
        assertThat(letters.toShow(newest()).text()).doesNotContain(code).contains("****-****-****");
        assertThat(letters.toSend(filed).text()).doesNotContain("查询码：");
    }

    @Test
    void isTriedAgainLaterAndLaterUntilItIsGivenUp() {
        server.stop();
        file();
        MovableClock clock = program.getBean(MovableClock.class);
        List<Duration> pauses =
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));
        int attempts = 0;
        for (Duration pause : pauses) {
            round();
            attempts++;
            assertThat(newest().status()).isEqualTo(MessageStatus.WAITING);
            assertThat(newest().attempts()).isEqualTo(attempts);
            round();
            assertThat(newest().attempts()).as("not before its time").isEqualTo(attempts);
            clock.move(pause.plusSeconds(1));
        }
        round();
        assertThat(newest().status()).isEqualTo(MessageStatus.FAILED);
        assertThat(newest().failure()).isNotBlank().doesNotContain("@", " ", "127.0.0.1");
        clock.move(Duration.ofDays(1));
        round();
        assertThat(newest().attempts()).isEqualTo(attempts + 1);
    }

    @Test
    void arrivesWhenTheServerIsBack() {
        server.stop();
        file();
        round();
        GreenMail back = new GreenMail(setup());
        back.start();
        try {
            program.getBean(MovableClock.class).move(Duration.ofMinutes(2));
            round();
            assertThat(back.getReceivedMessages()).hasSize(1);
            assertThat(newest().status()).isEqualTo(MessageStatus.SENT);
        } finally {
            back.stop();
        }
    }
}
