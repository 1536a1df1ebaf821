package org.zhihe.casework.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.access.Knock;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.routing.Bodies;

class SecondStageTest extends CaseworkTest {
    private static final String PASSWORD = "正确的 passphrase 2026";
    private static String hash;

    private final SignIn signIn = the(SignIn.class);
    private final SecondStage stage = the(SecondStage.class);
    private final OpenSessions sessions = the(OpenSessions.class);
    private final String login = "second " + Tokens.fresh().substring(0, 12);
    private final Knock knock = SignIn.knock(login, "10.0.0.2", "");
    private final Staff member = hired();

    private Staff hired() {
        if (hash == null) {
            hash = the(Passwords.class).hash(PASSWORD);
        }
        long centre = the(Bodies.class).findByCode("centre").orElseThrow().id();
        return the(StaffMembers.class)
                .save(Staff.hired(login, "王五", Role.ADMINISTRATOR, centre, hash, CLOCK.instant()));
    }

    private Arrival password() {
        return signIn.signIn(knock, PASSWORD, "test");
    }

    private String secret(String token) {
        return stage.find(token).orElseThrow().newSecret();
    }

    /** Sets an app up, and lets its first code grow old. */
    private SecondStage.Enrolled enrolled() {
        String token = password().token();
        secret = secret(token);
        SecondStage.Enrolled enrolled = stage.enrol(token, Totp.code(secret, CLOCK.instant()), knock);
        CLOCK.pass(Duration.ofSeconds(90));
        return enrolled;
    }

    private String secret;

    private String code() {
        return Totp.code(secret, CLOCK.instant());
    }

    @Test
    void theFirstSignInSetsAnAppUpAndShowsTenRecoveryCodes() {
        String token = password().token();
        assertThat(stage.enrol(token, "000000", knock).arrival()).isEqualTo(Arrival.refused());
        assertThat(stage.code(token, "000000", knock).answer()).isEqualTo(Arrival.Answer.OVER);
        SecondStage.Enrolled enrolled = stage.enrol(token, Totp.code(secret(token), CLOCK.instant()), knock);
        assertThat(enrolled.arrival().in()).isTrue();
        assertThat(Set.copyOf(enrolled.recoveryCodes()))
                .hasSize(10)
                .allMatch(one -> one.matches("[0-9]-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}"));
        assertThat(sessions.find(enrolled.arrival().token())).isPresent();
        assertThat(password().answer()).isEqualTo(Arrival.Answer.CODE);
    }

    @Test
    void a01EachStageHasATokenOfItsOwnAndTheOldOneDies() {
        enrolled();
        String first = password().token();
        assertThat(sessions.find(first)).isEmpty();
        Arrival in = stage.code(first, code(), knock);
        assertThat(in.token()).isNotEqualTo(first);
        assertThat(sessions.find(in.token())).isPresent();
        assertThat(sessions.find(first)).isEmpty();
        assertThat(stage.find(first)).isEmpty();
    }

    @Test
    void a15ACodeIsGoodOnce() {
        enrolled();
        String code = code();
        assertThat(stage.code(password().token(), code, knock).in()).isTrue();
        assertThat(stage.code(password().token(), code, knock)).isEqualTo(Arrival.refused());
    }

    @Test
    void a15OfTwoWhoShowTheSameCodeAtOnceOneIsLetIn() throws Exception {
        enrolled();
        String code = code();
        List<String> tokens = List.of(password().token(), password().token());
        ExecutorService two = Executors.newFixedThreadPool(2);
        int in = 0;
        List<Callable<Arrival>> tries = tokens.stream()
                .<Callable<Arrival>>map(token -> () -> stage.code(token, code, knock))
                .toList();
        for (Future<Arrival> one : two.invokeAll(tries)) {
            in += one.get().in() ? 1 : 0;
        }
        two.shutdown();
        assertThat(in).isOne();
    }

    @Test
    void a15TheAppMayRunHalfAMinuteAheadOrBehind() {
        enrolled();
        String behind = Totp.code(secret, CLOCK.instant().minusSeconds(30));
        assertThat(stage.code(password().token(), behind, knock).in()).isTrue();
        String ahead = Totp.code(secret, CLOCK.instant().plusSeconds(30));
        assertThat(stage.code(password().token(), ahead, knock).in()).isTrue();
        CLOCK.pass(Duration.ofMinutes(5));
        String late = Totp.code(secret, CLOCK.instant().minusSeconds(90));
        assertThat(stage.code(password().token(), late, knock).in()).isFalse();
    }

    @Test
    void a15ARecoveryCodeIsGoodOnceHoweverItIsTypedAndOnlyAfterThePassword() {
        List<String> codes = enrolled().recoveryCodes();
        String typed = " " + codes.get(3).toLowerCase(java.util.Locale.ROOT).replace("-", "－ ");
        assertThat(stage.code(Tokens.fresh(), codes.get(3), knock).answer()).isEqualTo(Arrival.Answer.OVER);
        assertThat(stage.code(password().token(), typed, knock).in()).isTrue();
        assertThat(stage.code(password().token(), codes.get(3), knock)).isEqualTo(Arrival.refused());
        assertThat(stage.code(password().token(), codes.get(4), knock).in()).isTrue();
        assertThat(the(SecondFactor.class).recoveryCodesLeft(member.id())).isEqualTo(8);
        assertThat(count(
                        "SELECT COUNT(*) FROM outbox_message WHERE staff_id = ? AND notice = ?",
                        member.id(),
                        AccountNotice.STAFF_RECOVERY_CODE_USED.name()))
                .isEqualTo(2);
    }

    @Test
    void newRecoveryCodesMakeTheOldOnesVoid() {
        List<String> old = enrolled().recoveryCodes();
        List<String> renewed = the(SecondFactor.class).renewRecoveryCodes(member.id());
        assertThat(stage.code(password().token(), old.get(0), knock).in()).isFalse();
        assertThat(stage.code(password().token(), renewed.get(0), knock).in()).isTrue();
    }

    @Test
    void fiveWrongCodesLeadBackToThePassword() {
        enrolled();
        String token = password().token();
        for (int i = 0; i < 4; i++) {
            assertThat(stage.code(token, "000000", knock)).isEqualTo(Arrival.refused());
        }
        assertThat(stage.code(token, "000000", knock).answer()).isEqualTo(Arrival.Answer.OVER);
        assertThat(stage.code(token, code(), knock).answer()).isEqualTo(Arrival.Answer.OVER);
        assertThat(stage.code(password().token(), code(), knock).in()).isTrue();
    }

    @Test
    void a15WhoKnowsThePasswordAloneCannotReplaceAnAppThatHasBeenSetUpMeanwhile() {
        String waiting = password().token();
        String secretOfWaiting = secret(waiting);
        enrolled();
        assertThat(stage.find(waiting)).isEmpty();
        assertThat(stage.enrol(waiting, Totp.code(secretOfWaiting, CLOCK.instant()), knock)
                        .arrival()
                        .answer())
                .isEqualTo(Arrival.Answer.OVER);
        assertThat(stage.code(password().token(), code(), knock).in()).isTrue();
    }

    @Test
    void theStageLastsFiveMinutes() {
        enrolled();
        String token = password().token();
        CLOCK.pass(Duration.ofMinutes(5));
        assertThat(stage.code(token, code(), knock).answer()).isEqualTo(Arrival.Answer.OVER);
    }

    @Test
    void guessingCodesIsSlowedDownAcrossStages() {
        enrolled();
        for (int i = 0; i < 10; i++) {
            stage.code(password().token(), "000000", knock);
        }
        assertThat(stage.code(password().token(), code(), knock).answer()).isEqualTo(Arrival.Answer.WAIT);
        Knock elsewhere = SignIn.knock(login, "10.0.0.3", "");
        assertThat(stage.code(password().token(), code(), elsewhere).in()).isTrue();
    }

    @Test
    void theDatabaseHoldsNeitherSecretNorCodesInPlainText() {
        List<String> codes = enrolled().recoveryCodes();
        assertThat(texts("SELECT secret FROM authenticator WHERE staff_id = ?", member.id()))
                .hasSize(1)
                .allMatch(kept -> !kept.contains(secret));
        String plain = codes.get(0).substring(2).replace("-", "");
        assertThat(texts("SELECT code_hash FROM recovery_code WHERE staff_id = ?", member.id()))
                .hasSize(10)
                .allMatch(kept -> kept.startsWith("$argon2id$") && !kept.contains(plain));
        String token = password().token();
        assertThat(texts("SELECT new_secret FROM staff_session WHERE staff_id = ?", member.id()))
                .allMatch(kept -> kept.equals("null") || kept.startsWith("v1."));
        assertThat(stage.find(token)).isPresent();
    }
}
