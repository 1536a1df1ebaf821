package org.zhihe.casework.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.access.Knock;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.routing.Bodies;

class StaffDeskTest extends CaseworkTest {
    private static final String PASSWORD = "correct horse battery staple";

    private final StaffDesk desk = the(StaffDesk.class);
    private final RoleDesk roles = the(RoleDesk.class);
    private final StaffLinks staffLinks = the(StaffLinks.class);
    private final SignIn signIn = the(SignIn.class);
    private final SecondStage stage = the(SecondStage.class);
    private final OpenSessions sessions = the(OpenSessions.class);
    private final Officer administrator = officer(Role.ADMINISTRATOR, "centre");
    private final Officer second = officer(Role.ADMINISTRATOR, "court-xianan");
    private final long centre =
            the(Bodies.class).findByCode("centre").orElseThrow().id();
    private final String login = "p" + UUID.randomUUID().toString().substring(0, 12);
    private final String email = login + "@example.invalid";
    private final Knock knock = SignIn.knock(login, "10.1.0.1", "");

    private long invited() {
        Invitation stated = new Invitation(login, "赵六", email, "13812340000", Role.INTAKE_OFFICER, centre);
        return roles.approve(second, roles.invite(administrator, stated).id()).id();
    }

    private String mailed(LinkPurpose purpose) {
        Object newest = the(org.zhihe.casework.Rows.class)
                .one("SELECT MAX(id) FROM one_time_link WHERE email = ? AND purpose = ?", email, purpose.name());
        return the(Links.class).token(((Number) newest).longValue());
    }

    /** Invited, with a password and an app; returns the token of the session. */
    private String settled() {
        String first = staffLinks
                .accept(mailed(LinkPurpose.STAFF_INVITATION), PASSWORD, "test")
                .token();
        return enrolled(first);
    }

    private String enrolled(String first) {
        String secret = stage.find(first).orElseThrow().newSecret();
        return stage.enrol(first, Totp.code(secret, CLOCK.instant()), knock)
                .arrival()
                .token();
    }

    private long audited(String act, long id) {
        return count("SELECT COUNT(*) FROM audit_entry WHERE act = ? AND subject = ?", act, "staff " + id);
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndSetsAnAppUp() {
        long id = invited();
        assertThat(signIn.signIn(knock, "", "test")).isEqualTo(Arrival.refused());
        String token = settled();
        assertThat(sessions.find(token))
                .hasValueSatisfying(officer -> assertThat(officer.id()).isEqualTo(id));
        assertThat(signIn.signIn(knock, PASSWORD, "test").answer()).isEqualTo(Arrival.Answer.CODE);
        assertThat(audited("STAFF_INVITED", id)).isOne();
        assertThat(audited("PASSWORD_CHANGED", id)).isOne();
        assertThat(audited("SECOND_FACTOR_SET", id)).isOne();
    }

    @Test
    void z09WhoIsInvitedAndIsAPartyKeepsAwayFromTheMatterFromTheFirstDay() {
        assertThat(clerk().bodyId()).as("a colleague who is left").isEqualTo(centre);
        MatterAtHand own = aFiling()
                .by(Party.stated(Side.APPLICANT, 0, PartyKind.PERSON, "李四", null, null, email.toUpperCase(), null))
                .filed();
        long id = invited();
        assertThat(texts("SELECT source FROM recusal WHERE matter_id = ? AND staff_id = ?", own.id(), id))
                .containsExactly("RECOGNISED");
    }

    @Test
    void a12AnInvitationIsGoodOnceAndForSevenDays() {
        invited();
        String token = mailed(LinkPurpose.STAFF_INVITATION);
        CLOCK.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(staffLinks.owner(token, LinkPurpose.STAFF_INVITATION)).isPresent();
        assertThat(staffLinks.accept(token, PASSWORD, "test").answer()).isEqualTo(Arrival.Answer.ENROLMENT);
        assertThat(staffLinks.accept(token, "another good horse 77", "test").answer())
                .isEqualTo(Arrival.Answer.OVER);
        assertThat(signIn.signIn(knock, PASSWORD, "test").answer()).isEqualTo(Arrival.Answer.ENROLMENT);
    }

    @Test
    void aWeakPasswordLeavesTheInvitationGood() {
        invited();
        String token = mailed(LinkPurpose.STAFF_INVITATION);
        assertThatThrownBy(() -> staffLinks.accept(token, login + "12", "test")).isInstanceOf(PasswordRefused.class);
        assertThat(staffLinks.owner(token, LinkPurpose.STAFF_INVITATION)).isPresent();
    }

    @Test
    void sendingAnInvitationAgainOrWithdrawingItVoidsTheOneBefore() {
        long id = invited();
        String first = mailed(LinkPurpose.STAFF_INVITATION);
        desk.resend(administrator, id);
        assertThat(staffLinks.owner(first, LinkPurpose.STAFF_INVITATION)).isEmpty();
        String second = mailed(LinkPurpose.STAFF_INVITATION);
        desk.disable(administrator, id);
        assertThat(staffLinks.owner(second, LinkPurpose.STAFF_INVITATION)).isEmpty();
        assertThat(audited("INVITATION_WITHDRAWN", id)).isOne();
        refused("staff.not-invited", () -> desk.resend(administrator, id));
    }

    @Test
    void oneLoginAndOneAddressAreOnePerson() {
        invited();
        refused("staff.login-taken", this::invited);
        refused(
                "staff.email-taken",
                () -> roles.invite(
                        administrator,
                        new Invitation("x" + login, "赵六", email.toUpperCase(), null, Role.JUDGE, centre)));
    }

    @Test
    void nobodyButAnAdministratorOfThisMomentLooksAfterTheStaff() {
        long id = invited();
        Officer judge = officer(Role.JUDGE, "court-xianan");
        Officer pretender = new Officer(judge.id(), "x", Role.ADMINISTRATOR, centre, "x");
        for (Officer other : List.of(judge, pretender, clerk())) {
            notFound(() -> desk.disable(other, id));
            notFound(() -> roles.change(other, id, 0, Role.JUDGE, centre));
            notFound(() -> desk.resetSecondFactor(other, id));
        }
        assertThat(desk.one(id).disabled()).isFalse();
    }

    @Test
    void a16ARoleThatChangesEndsEverySession() {
        long id = invited();
        String token = settled();
        roles.change(administrator, id, desk.one(id).version(), Role.STATISTICIAN, centre);
        assertThat(sessions.find(token)).isEmpty();
        assertThat(desk.one(id).role()).isEqualTo(Role.STATISTICIAN);
        refused("stale", () -> roles.change(administrator, id, 0, Role.JUDGE, centre));
    }

    @Test
    void a16WhoIsDisabledIsNobodyAtTheNextRequestAndComesBackWhenEnabled() {
        long id = invited();
        String token = settled();
        desk.disable(administrator, id);
        assertThat(sessions.find(token)).isEmpty();
        assertThat(signIn.signIn(knock, PASSWORD, "test")).isEqualTo(Arrival.refused());
        desk.enable(administrator, id);
        assertThat(signIn.signIn(knock, PASSWORD, "test").answer()).isEqualTo(Arrival.Answer.CODE);
        assertThat(audited("STAFF_DISABLED", id)).isOne();
        assertThat(audited("STAFF_ENABLED", id)).isOne();
    }

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
    class Administrators {
        @Test
        void changeNothingOnTheirOwnAccount() {
            long own = administrator.id();
            refused("staff.self", () -> desk.disable(administrator, own));
            refused("staff.self", () -> roles.change(administrator, own, 0, Role.JUDGE, centre));
            refused("staff.self", () -> desk.resetSecondFactor(administrator, own));
        }

        @Test
        void whoPutEachOtherOutAtOnceDoNotLeaveTheHouseWithoutOne() throws Exception {
            Officer one = fresh();
            Officer other = fresh();
            ExecutorService two = Executors.newFixedThreadPool(2);
            int done = 0;
            List<Callable<Boolean>> both = List.of(() -> disables(one, other), () -> disables(other, one));
            for (Future<Boolean> each : two.invokeAll(both)) {
                done += each.get() ? 1 : 0;
            }
            two.shutdown();
            assertThat(done).isOne();
        }

        private Officer fresh() {
            String name = "administrator " + Tokens.fresh().substring(0, 12);
            Staff saved = the(StaffMembers.class)
                    .save(Staff.hired(name, "钱七", Role.ADMINISTRATOR, centre, "no password", CLOCK.instant()));
            return new Officer(saved.id(), "钱七", Role.ADMINISTRATOR, centre, "x");
        }

        private boolean disables(Officer by, Officer whom) {
            try {
                desk.disable(by, whom.id());
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        }

        @Test
        void areInvitedByOneAnotherOnceThereIsOne() {
            assertThat(administrator.role()).isEqualTo(Role.ADMINISTRATOR);
            refused(
                    "staff.not-first",
                    () -> desk.inviteFirst(new Invitation(login, "赵六", email, null, Role.ADMINISTRATOR, centre)));
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
