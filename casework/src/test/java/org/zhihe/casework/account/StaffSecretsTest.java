package org.zhihe.casework.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Password, app and sessions of a member of staff: lost, forgotten, changed. */
class StaffSecretsTest extends StaffAtHand {
    @Nested
    class ALostApp {
        @Test
        void isReplacedByPasswordAndMailedLinkTogether() {
            long id = invited();
            String before = settled();
            desk.resetSecondFactor(administrator, id);
            assertThat(sessions.find(before)).isEmpty();
            assertThat(signIn.signIn(knock, PASSWORD, "test").answer()).isEqualTo(Arrival.Answer.LINK);
            String token = mailed(LinkPurpose.STAFF_SECOND_FACTOR);
            assertThat(staffLinks.setUpAnew(token, "wrong", knock, "test")).isEqualTo(Arrival.refused());
            Arrival next = staffLinks.setUpAnew(token, PASSWORD, knock, "test");
            assertThat(next.answer()).isEqualTo(Arrival.Answer.ENROLMENT);
            assertThat(sessions.find(enrolled(next.token()))).isPresent();
            assertThat(staffLinks.setUpAnew(token, PASSWORD, knock, "test").answer())
                    .isEqualTo(Arrival.Answer.OVER);
            assertThat(audited("SECOND_FACTOR_RESET", id)).isOne();
        }

        @Test
        void isNotReplacedByAnotherKindOfLink() {
            long id = invited();
            settled();
            staffLinks.forgotten(email);
            desk.resetSecondFactor(administrator, id);
            assertThat(staffLinks
                            .setUpAnew(mailed(LinkPurpose.STAFF_RESET_PASSWORD), PASSWORD, knock, "test")
                            .answer())
                    .isEqualTo(Arrival.Answer.OVER);
        }
    }

    @Nested
    class AForgottenPassword {
        @Test
        void a12IsSetAnewOnceWithinHalfAnHourAndEndsEverySession() {
            long id = invited();
            String before = settled();
            staffLinks.forgotten(email.toUpperCase());
            String token = mailed(LinkPurpose.STAFF_RESET_PASSWORD);
            assertThat(staffLinks.resetPassword(token, "another good horse 77")).isTrue();
            assertThat(staffLinks.resetPassword(token, "yet another horse 78")).isFalse();
            assertThat(sessions.find(before)).isEmpty();
            assertThat(signIn.signIn(knock, PASSWORD, "test")).isEqualTo(Arrival.refused());
            // The second factor is still needed.
            assertThat(signIn.signIn(knock, "another good horse 77", "test").answer())
                    .isEqualTo(Arrival.Answer.CODE);
            assertThat(count(
                            "SELECT COUNT(*) FROM outbox_message WHERE staff_id = ? AND notice = ?",
                            id,
                            "STAFF_PASSWORD_CHANGED"))
                    .isEqualTo(2);
        }

        @Test
        void a12IsNotSetAfterHalfAnHourNorByAnInvitation() {
            invited();
            String invitation = mailed(LinkPurpose.STAFF_INVITATION);
            assertThat(staffLinks.resetPassword(invitation, PASSWORD)).isFalse();
            settled();
            staffLinks.forgotten(email);
            CLOCK.pass(Duration.ofMinutes(30));
            assertThat(staffLinks.resetPassword(mailed(LinkPurpose.STAFF_RESET_PASSWORD), PASSWORD))
                    .isFalse();
        }

        @Test
        void a10IsMailedThreeTimesAnHour() {
            long id = invited();
            settled();
            for (int i = 0; i < 5; i++) {
                staffLinks.forgotten(email);
            }
            assertThat(count(
                            "SELECT COUNT(*) FROM outbox_message WHERE staff_id = ? AND notice = ?",
                            id,
                            "STAFF_PASSWORD_TO_RESET"))
                    .isEqualTo(3);
        }

        @Test
        void a07MailsNothingToAStranger() {
            String stranger = UUID.randomUUID() + "@example.invalid";
            long before = count("SELECT COUNT(*) FROM outbox_message");
            staffLinks.forgotten(stranger);
            assertThat(count("SELECT COUNT(*) FROM outbox_message")).isEqualTo(before);
        }
    }

    @Nested
    class OnesOwnAccount {
        private final OwnStaffAccount own = the(OwnStaffAccount.class);

        @Test
        void a13ChangesThePasswordForTheCurrentOneOnlyAndKeepsThisSessionOnly() {
            invited();
            String here = settled();
            Officer officer = sessions.find(here).orElseThrow();
            String there = the(Entry.class)
                    .complete(desk.one(officer.id()), knock, "elsewhere")
                    .token();
            refused(
                    "account.wrong-password",
                    () -> own.changePassword(officer, "wrong", "a new horse 99", here, knock));
            assertThat(sessions.find(there)).isPresent();
            own.changePassword(officer, PASSWORD, "a new good horse 99", here, knock);
            assertThat(sessions.find(here)).isPresent();
            assertThat(sessions.find(there)).isEmpty();
        }

        @Test
        void a13RenewsRecoveryCodesForPasswordAndCodeOnly() {
            invited();
            String here = settled();
            Officer officer = sessions.find(here).orElseThrow();
            refused("account.wrong-password", () -> own.renewRecoveryCodes(officer, "wrong", "000000", knock));
            refused("staff.wrong-code", () -> own.renewRecoveryCodes(officer, PASSWORD, "000000", knock));
        }

        @Test
        void a13EndsSessionsForThePasswordOnly() {
            invited();
            String here = settled();
            Officer officer = sessions.find(here).orElseThrow();
            refused("account.wrong-password", () -> own.endAllSessions(officer, "wrong", knock));
            refused("account.wrong-password", () -> own.endSession(officer, 0, "wrong", knock));
            assertThat(sessions.find(here)).isPresent();
            own.endAllSessions(officer, PASSWORD, knock);
            assertThat(sessions.find(here)).isEmpty();
        }

        @Test
        void endsOwnSessionsAndNobodyElses() {
            invited();
            Officer officer = sessions.find(settled()).orElseThrow();
            String token = the(Entry.class)
                    .complete(desk.one(officer.id()), knock, "elsewhere")
                    .token();
            long id = sessions.running(officer, token).stream()
                    .filter(OpenSessions.Line::current)
                    .findFirst()
                    .orElseThrow()
                    .id();
            notFound(() -> sessions.end(administrator, id));
            sessions.end(officer, id);
            assertThat(sessions.find(token)).isEmpty();
        }
    }
}
