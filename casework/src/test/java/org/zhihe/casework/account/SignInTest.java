package org.zhihe.casework.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.access.Doorkeeper;
import org.zhihe.casework.access.Knock;
import org.zhihe.casework.access.KnownBrowsers;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.routing.Bodies;

class SignInTest extends CaseworkTest {
    private static final String PASSWORD = "正确的 passphrase 2026";
    private static String hash;
    private final SignIn signIn = the(SignIn.class);
    private final OpenSessions sessions = the(OpenSessions.class);
    private final String login = "clerk " + Tokens.fresh().substring(0, 12);
    private final Staff member = hired(false);

    private Staff hired(boolean disabled) {
        if (hash == null) {
            hash = the(Passwords.class).hash(PASSWORD);
        }
        long centre = the(Bodies.class).findByCode("centre").orElseThrow().id();
        String name = disabled ? "gone " + login : login;
        Staff made = Staff.hired(name, "李四", Role.INTAKE_OFFICER, centre, hash, CLOCK.instant());
        made.disabledAt = disabled ? CLOCK.instant() : null;
        return the(StaffMembers.class).save(made);
    }

    /** Past the second factor, which is not what is tested here. */
    private String signedIn() {
        return the(Entry.class).complete(member, knock(login), "test").token();
    }

    private static Knock knock(String who) {
        return SignIn.knock(who, "10.0.0.1", "");
    }

    private Arrival tried(String who, String password) {
        return signIn.signIn(knock(who), password, "test");
    }

    @Test
    void a15LoginAndPasswordLeadToASecondFactorAndOpenNothing() {
        Arrival arrival = tried(login, PASSWORD);
        assertThat(arrival.answer()).isEqualTo(Arrival.Answer.ENROLMENT);
        assertThat(sessions.find(arrival.token())).isEmpty();
    }

    @Test
    void aSessionTellsWhoItIs() {
        assertThat(sessions.find(signedIn()))
                .contains(new Officer(member.id(), "李四", Role.INTAKE_OFFICER, member.bodyId(), "咸宁市知识产权维权与调解服务中心"));
    }

    @Test
    void aWrongPasswordAnUnknownLoginAndADisabledAccountAreRefusedAlike() {
        Staff gone = hired(true);
        assertThat(List.of(
                        tried(login, "wrong"),
                        tried("nobody " + login, PASSWORD),
                        tried(gone.login(), PASSWORD),
                        tried(login, "x".repeat(201))))
                .containsOnly(Arrival.refused());
    }

    @Test
    void anUnknownLoginAndADisabledAccountTakeTheTimeOfAWrongPassword() {
        SignIn earnest = new SignIn(
                the(StaffMembers.class),
                new Passwords(PasswordCost.IN_EARNEST),
                the(Doorkeeper.class),
                the(Entry.class),
                the(Audit.class));
        Staff gone = hired(true);
        List<String> logins = List.of(login, "nobody " + login, gone.login());
        Map<String, List<Long>> times = new HashMap<>();
        for (int round = 0; round < 7; round++) {
            for (String one : logins) {
                long begun = System.nanoTime();
                earnest.signIn(knock(one), "wrong", "test");
                times.computeIfAbsent(one, any -> new ArrayList<>()).add(System.nanoTime() - begun);
            }
        }
        // Hashing is by far the longest part: without it an answer comes in a twentieth of the time.
        long known = median(times.get(login));
        assertThat(median(times.get(logins.get(1)))).isBetween(known / 3, known * 3);
        assertThat(median(times.get(logins.get(2)))).isBetween(known / 3, known * 3);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    @Test
    void afterTenMissesEvenTheRightPasswordWaitsAndTheDoorOpensByItself() {
        for (int i = 0; i < 10; i++) {
            assertThat(tried(login, "wrong").answer()).isEqualTo(Arrival.Answer.REFUSED);
            CLOCK.pass(Duration.ofSeconds(30));
        }
        Arrival waiting = tried(login, PASSWORD);
        assertThat(waiting.answer()).isEqualTo(Arrival.Answer.WAIT);
        assertThat(waiting.waitMinutes()).isEqualTo(10);
        CLOCK.pass(waiting.pause().plusSeconds(1));
        assertThat(tried(login, PASSWORD).answer()).isEqualTo(Arrival.Answer.ENROLMENT);
    }

    @Test
    void whoHasSignedInWithABrowserIsNotShutOutByStrangers() {
        String known = the(KnownBrowsers.class).after(knock(login));
        for (int i = 0; i < 40; i++) {
            signIn.signIn(SignIn.knock(login, "10.9.0." + i, ""), "wrong", "test");
        }
        assertThat(tried(login, PASSWORD).answer()).isEqualTo(Arrival.Answer.WAIT);
        assertThat(signIn.signIn(SignIn.knock(login, "10.0.0.1", known), PASSWORD, "test")
                        .answer())
                .isEqualTo(Arrival.Answer.ENROLMENT);
    }

    @Test
    void thePasswordIsKeptAsAHashWithItsOwnSalt() {
        assertThat(hash)
                .startsWith("$argon2id$")
                .isNotEqualTo(the(Passwords.class).hash(PASSWORD));
    }

    @Test
    void theDatabaseKeepsNoTokenThatOpensASession() {
        String token = signedIn();
        assertThat(count("SELECT COUNT(*) FROM staff_session WHERE token_hash = ?", token))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM staff_session WHERE token_hash = ?", Tokens.hash(token)))
                .isEqualTo(1);
    }

    @Nested
    class ASession {
        @Test
        void endsAfterHalfAnHourLeftAlone() {
            String token = signedIn();
            CLOCK.pass(OpenSessions.IDLE);
            assertThat(sessions.find(token)).isPresent();
            CLOCK.pass(OpenSessions.IDLE.plusSeconds(1));
            assertThat(sessions.find(token)).isEmpty();
        }

        @Test
        void endsAfterTenHoursHoweverBusy() {
            String token = signedIn();
            for (int i = 0; i < 20; i++) {
                CLOCK.pass(Duration.ofMinutes(30));
                assertThat(sessions.find(token)).isPresent();
            }
            CLOCK.pass(Duration.ofSeconds(1));
            assertThat(sessions.find(token)).isEmpty();
        }

        @Test
        void endsWithSigningOut() {
            String token = signedIn();
            sessions.signOut(token);
            assertThat(sessions.find(token)).isEmpty();
        }

        @Test
        void isNobodysWithoutAToken() {
            assertThat(sessions.find(null)).isEmpty();
            assertThat(sessions.find(Tokens.fresh())).isEmpty();
        }
    }
}
