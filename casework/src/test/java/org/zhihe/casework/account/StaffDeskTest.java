package org.zhihe.casework.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Side;

/** Who is invited, disabled and given another role. */
class StaffDeskTest extends StaffAtHand {
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
}
