package org.zhihe.admin.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.context.ApplicationContext;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.MovableClock;
import org.zhihe.admin.Office;
import org.zhihe.admin.Settings;
import org.zhihe.casework.account.AccountMails;
import org.zhihe.casework.account.AccountNotice;
import org.zhihe.casework.intake.DraftDesk;
import org.zhihe.casework.intake.DraftLinks;
import org.zhihe.casework.intake.DraftOwner;
import org.zhihe.casework.intake.DraftText;
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

    private static final Map<String, Object> SETTINGS = Settings.of("mail");
    private static ApplicationContext program;

    private final GreenMail server = new GreenMail(setup());

    @BeforeAll
    static void startProgram() {
        SETTINGS.put("zhihe.mail.host", "127.0.0.1");
        // The rounds are the test's to begin.
        SETTINGS.put("zhihe.mail.every", "1h");
        SETTINGS.put("javamail.properties.mail.smtp.host", "127.0.0.1");
        SETTINGS.put("javamail.properties.mail.smtp.port", PORT);
        program = ApplicationContext.run(SETTINGS);
    }

    @AfterAll
    static void stopProgram() {
        program.close();
    }

    /** A server that has received nothing, and nothing that waits for it. */
    @BeforeEach
    void start() throws SQLException {
        server.start();
        try (Connection owner = DriverManager.getConnection(setting("url"), setting("username"), setting("password"));
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("DELETE FROM outbox_message");
        }
    }

    private static String setting(String name) {
        return SETTINGS.get("datasources.default." + name).toString();
    }

    @AfterEach
    void stop() {
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
    void L01_reachesAProtectedReporterWithoutANameInIt() throws Exception {
        String number = Office.file(program, MatterKind.REPORT, IpType.TRADEMARK, Set.of(Claim.PUNISH), "举报", "举报人");
        round();
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getAllRecipients()).extracting(String::valueOf).containsExactly("a@zhihe.invalid");
        assertThat(received.getSubject()).contains(number);
        String text = GreenMailUtil.getWholeMessage(received);
        assertThat(newest().recipient()).isNull();
        assertThat(program.getBean(MailLetters.class).toShow(newest()).text())
                .startsWith("您好：")
                .doesNotContain("甲公司");
        assertThat(text).doesNotContain("13800000001");
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
                .contains("您好：", "调解申请", "收到申请，最晚", "http://portal.invalid/matters/XNIP-", "受理编号：XNIP-");
        assertThat(letter.html()).contains("受理编号：XNIP-").doesNotContain("<b>");
    }

    @Test
    void greetsByNameWhatIsANameOnly() {
        for (String name : List.of("张三", "买买提·艾力", "湖北香泉茶业（集团）有限公司", "Jean-Luc O'Neill")) {
            assertThat(TypedName.fit(name)).as(name).isTrue();
        }
        for (String more : List.of(
                "",
                "甲<b>",
                "点击evil",
                "您中奖了请看 www.evil.invalid",
                "evil.com",
                "加微信号一二三四五六七八九十领取补偿款并提供密码",
                "电话13800000000",
                "张三：请转账",
                "甲\n乙")) {
            assertThat(TypedName.fit(more)).as(more).isFalse();
        }
        file();
        assertThat(program.getBean(MailLetters.class).toSend(newest()).text()).doesNotContain("甲公司纠纷");
    }

    @Test
    void bringsNoStrangersWordsToAnAddressTheyHavePicked() {
        file();
        OutboxMessage filed = newest();
        MailLetters letters = program.getBean(MailLetters.class);
        String said = "快看 http://evil.invalid";
        for (String event : List.of("POWER_GRANTED", "POWER_ACCEPTED", "POWER_NOT_ACCEPTED", "POWER_ENDED")) {
            program.getBean(Outbox.class)
                    .postTo(
                            filed.partyId(),
                            filed.matterId(),
                            event,
                            String.join("\u001f", said, said, "@Powers.SPECIAL", "@day 2026-12-01", "@day 2026-12-02"),
                            filed.createdAt());
            assertThat(letters.toSend(newest()).text()).as(event).contains("授权").doesNotContain("evil");
        }
        for (AccountNotice offer : List.of(AccountNotice.POWER_OFFERED, AccountNotice.COMPANY_INVITATION)) {
            program.getBean(AccountMails.class).tellAddress(offer, "b@zhihe.invalid", said);
            assertThat(letters.toSend(newest()).text())
                    .as(offer.name())
                    .contains("登录后可以看到")
                    .doesNotContain("evil");
        }
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
    void theMailOfARequestToMediateSaysWhatOpeningItMeans() {
        file();
        OutboxMessage filed = newest();
        Party respondent =
                program.getBean(Parties.class).ofMatter(filed.matterId()).get(1);
        program.getBean(Outbox.class)
                .postTo(respondent.id(), filed.matterId(), "ADMINISTRATIVE_MEDIATION_SENT", "乙公司", filed.createdAt());
        String code = program.getBean(QueryCodes.class).of(respondent);
        MailLetters letters = program.getBean(MailLetters.class);
        assertThat(letters.toSend(newest()).text()).contains(code, "打开请求即为收到", "15日");
        assertThat(letters.toShow(newest()).text()).doesNotContain(code);
    }

    @Test
    void carriesTheLinkToADraftForItsReaderOnlyAndNoneOnceItIsGone() {
        DraftDesk drafts = program.getBean(DraftDesk.class);
        DraftOwner owner = new DraftOwner(null, "browser", "192.0.2.1");
        DraftText text =
                new DraftText(UUID.randomUUID().toString(), MatterKind.COMPLAINT, "私密的题目", "{}", DraftText.NONE, 1);
        long id = drafts.keep(owner, text).id();
        DraftLinks links = program.getBean(DraftLinks.class);
        String token = links.token(drafts.open(owner, id));
        links.mail(owner, id, "somebody@zhihe.invalid");
        MailLetters letters = program.getBean(MailLetters.class);

        assertThat(letters.toSend(newest()).text())
                .contains("http://portal.invalid/resume/" + token)
                .doesNotContain("私密的题目");
        assertThat(letters.toShow(newest()).text()).contains("/resume/****").doesNotContain(token);
        drafts.discard(owner, id);
        assertThat(letters.toSend(newest()).text()).contains("/resume").doesNotContain(token);
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
