package org.zhihe.casework.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.routing.Bodies;

class SignInTest extends CaseworkTest {
    private static final String PASSWORD = "正确的 passphrase 2026";
    private static String hash;
    private final SignIn signIn = the(SignIn.class);
    private final String login = "clerk " + Tokens.fresh().substring(0, 12);
    private final Staff member = hired(false);

    private Staff hired(boolean disabled) {
        if (hash == null) {
            hash = the(Passwords.class).hash(PASSWORD);
        }
        long centre = the(Bodies.class).findByCode("centre").orElseThrow().id();
        return the(StaffMembers.class)
                .save(new Staff(
                        null,
                        0,
                        disabled ? "gone " + login : login,
                        "李四",
                        Role.INTAKE_OFFICER,
                        centre,
                        hash,
                        CLOCK.instant(),
                        disabled ? CLOCK.instant() : null));
    }

    private String signedIn() {
        return signIn.signIn(login, PASSWORD, "10.0.0.1").orElseThrow();
    }

    @Test
    void loginAndPasswordLetIn() {
        assertThat(signIn.find(signedIn()))
                .contains(new Officer(member.id(), "李四", Role.INTAKE_OFFICER, member.bodyId(), "咸宁市知识产权维权与调解服务中心"));
    }

    @Test
    void aWrongPasswordAnUnknownLoginAndADisabledAccountAreRefusedAlike() {
        Staff gone = hired(true);
        assertThat(signIn.signIn(login, "wrong", "10.0.0.1")).isEmpty();
        assertThat(signIn.signIn("nobody " + login, PASSWORD, "10.0.0.1")).isEmpty();
        assertThat(signIn.signIn(gone.login(), PASSWORD, "10.0.0.1")).isEmpty();
        assertThat(signIn.signIn(login, "x".repeat(201), "10.0.0.1")).isEmpty();
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
            CLOCK.pass(SignIn.IDLE);
            assertThat(signIn.find(token)).isPresent();
            CLOCK.pass(SignIn.IDLE.plusSeconds(1));
            assertThat(signIn.find(token)).isEmpty();
        }

        @Test
        void endsAfterTenHoursHoweverBusy() {
            String token = signedIn();
            for (int i = 0; i < 20; i++) {
                CLOCK.pass(Duration.ofMinutes(30));
                assertThat(signIn.find(token)).isPresent();
            }
            CLOCK.pass(Duration.ofSeconds(1));
            assertThat(signIn.find(token)).isEmpty();
        }

        @Test
        void endsWithSigningOut() {
            String token = signedIn();
            signIn.signOut(token);
            assertThat(signIn.find(token)).isEmpty();
        }

        @Test
        void isNobodysWithoutAToken() {
            assertThat(signIn.find(null)).isEmpty();
            assertThat(signIn.find(Tokens.fresh())).isEmpty();
        }
    }
}
