package org.zhihe.casework.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.Rows;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.procedure.OwnAct;
import org.zhihe.casework.routing.Bodies;

/** Threat Z09: nobody alone decides who sees matters. In a house that has exactly the administrators of the test. */
class RoleDeskTest extends CaseworkTest {
    private static final String OUT_OF_SERVICE = "UPDATE staff SET disabled_at = '2020-01-01' WHERE id = ?";

    private final RoleDesk roles = the(RoleDesk.class);
    private final StaffDesk desk = the(StaffDesk.class);
    private final Rows rows = the(Rows.class);
    private final long centre =
            the(Bodies.class).findByCode("centre").orElseThrow().id();
    private final String login = "r" + UUID.randomUUID().toString().substring(0, 12);
    private final List<Officer> mine = new ArrayList<>();
    private List<String> others;
    private Officer one;
    private Officer two;

    @BeforeEach
    void nobodyElseIsInService() {
        others = texts("SELECT id FROM staff WHERE role = 'ADMINISTRATOR' AND disabled_at IS NULL");
        others.forEach(id -> rows.change(OUT_OF_SERVICE, id));
        one = administrator();
        two = administrator();
    }

    private Officer administrator() {
        Officer fresh = the(TestStaff.class).fresh(Role.ADMINISTRATOR, "centre");
        mine.add(fresh);
        return fresh;
    }

    @AfterEach
    void theyAreAgain() {
        mine.forEach(officer -> rows.change(OUT_OF_SERVICE, officer.id()));
        others.forEach(id -> rows.change("UPDATE staff SET disabled_at = NULL WHERE id = ?", id));
    }

    private Invitation as(Role role) {
        return new Invitation(login, "赵六", login + "@example.invalid", "13812340000", role, centre);
    }

    private RoleDesk.Outcome change(Officer by, Officer whom, Role role) {
        return roles.change(by, whom.id(), desk.one(whom.id()).version(), role, centre);
    }

    private static void ownAct(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(OwnAct.class, own -> assertThat(own.messageKey())
                .isEqualTo("refusal." + key));
    }

    private long told(String notice, long staffId) {
        return count("SELECT COUNT(*) FROM outbox_message WHERE notice = ? AND staff_id = ?", notice, staffId);
    }

    private long audited(String act, String subject) {
        return count("SELECT COUNT(*) FROM audit_entry WHERE act = ? AND subject = ?", act, subject);
    }

    @Nested
    class OfTwoAdministrators {
        @ParameterizedTest
        @EnumSource(value = Role.class, names = "STATISTICIAN", mode = EnumSource.Mode.EXCLUDE)
        void z09ARoleThatSeesMattersOrDecidesWhoDoesWaitsForTheSecond(Role role) {
            Officer member = the(TestStaff.class).fresh(Role.STATISTICIAN, "centre");
            RoleDesk.Outcome outcome = change(one, member, role);
            assertThat(outcome.waits()).isTrue();
            assertThat(desk.one(member.id()).role()).isEqualTo(Role.STATISTICIAN);
            assertThat(told("STAFF_ROLE_PROPOSED", two.id())).isOne();
            assertThat(told("STAFF_ROLE_PROPOSED", one.id())).isZero();

            ownAct("staff.own-proposal", () -> roles.approve(one, outcome.id()));
            assertThat(desk.one(member.id()).role()).isEqualTo(Role.STATISTICIAN);

            roles.approve(two, outcome.id());
            assertThat(desk.one(member.id()).role()).isEqualTo(role);
            assertThat(told("STAFF_ROLE_OF_YOURS", member.id())).isOne();
            assertThat(told("STAFF_ROLE_GIVEN", one.id())).isOne();
            String subject = "staff " + member.id() + " role " + role + " body " + centre;
            for (String act : List.of("STAFF_ROLE_PROPOSED", "STAFF_ROLE_APPROVED", "STAFF_ROLE_GIVEN")) {
                assertThat(audited(act, subject)).as(act).isOne();
            }
            assertThat(roles.waitsFor(member.id())).isFalse();
        }

        @Test
        void z09WhoIsInvitedIsNotThereBeforeTheSecondAgrees() {
            RoleDesk.Outcome waits = roles.invite(one, as(Role.JUDGE));
            assertThat(the(StaffMembers.class).findByLogin(login)).isEmpty();
            assertThat(count("SELECT COUNT(*) FROM one_time_link WHERE email = ?", login + "@example.invalid"))
                    .isZero();
            refused("staff.login-taken", () -> roles.invite(two, as(Role.STATISTICIAN)));
            assertThat(texts("SELECT phone FROM role_change WHERE login = ?", login))
                    .allMatch(kept -> !kept.contains("13812340000"));
            ownAct("staff.own-proposal", () -> roles.approve(one, waits.id()));

            long id = roles.approve(two, waits.id()).id();

            assertThat(desk.one(id).role()).isEqualTo(Role.JUDGE);
            assertThat(desk.one(id).phone()).isEqualTo("13812340000");
            assertThat(told("STAFF_INVITED", id)).isOne();
            notFound(() -> roles.approve(two, waits.id()));
        }

        @Test
        void z09NobodyMakesThemselvesTheOnlyOneToDecideAlone() {
            Officer member = the(TestStaff.class).fresh(Role.STATISTICIAN, "centre");
            assertThat(change(one, two, Role.STATISTICIAN).waits()).isTrue();
            desk.disable(one, two.id());
            assertThat(told("STAFF_ADMINISTRATOR_DISABLED", two.id())).isOne();
            assertThat(change(one, member, Role.JUDGE).waits()).isTrue();
            assertThat(roles.invite(one, as(Role.ADMINISTRATOR)).waits()).isTrue();
            CLOCK.pass(Administrators.AFTERWARDS);
            assertThat(roles.secondNeeded()).isFalse();
        }

        @Test
        void z09NobodyAgreesToAChangeOfTheOwnRole() {
            RoleDesk.Outcome waits = change(one, two, Role.JUDGE);
            ownAct("staff.own-role", () -> roles.approve(two, waits.id()));
            ownAct("staff.self", () -> change(two, two, Role.JUDGE));
            roles.reject(two, waits.id());
            assertThat(desk.one(two.id()).role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(told("STAFF_ROLE_REJECTED", one.id())).isOne();
        }

        @Test
        void oneChangeOfAPersonWaitsAtATimeAndCanBeTakenBack() {
            Officer member = the(TestStaff.class).fresh(Role.STATISTICIAN, "centre");
            RoleDesk.Outcome waits = change(one, member, Role.JUDGE);
            refused("staff.waits", () -> change(two, member, Role.MEDIATOR));
            assertThat(roles.waiting())
                    .anyMatch(line -> line.id() == waits.id()
                            && line.present() == Role.STATISTICIAN
                            && line.role() == Role.JUDGE
                            && line.proposedBy() == one.id());
            roles.reject(one, waits.id());
            notFound(() -> roles.approve(two, waits.id()));
            assertThat(change(two, member, Role.MEDIATOR).waits()).isTrue();
        }

        @Test
        void onlyAdministratorsOfThisMomentDecide() {
            Officer member = the(TestStaff.class).fresh(Role.STATISTICIAN, "centre");
            RoleDesk.Outcome waits = change(one, member, Role.JUDGE);
            notFound(() -> roles.approve(clerk(), waits.id()));
            notFound(() -> roles.reject(clerk(), waits.id()));
            desk.disable(one, two.id());
            notFound(() -> roles.approve(two, waits.id()));
        }

        @Test
        void agreeingTwiceAtOnceGivesTheRoleOnce() throws Exception {
            Officer three = administrator();
            RoleDesk.Outcome waits = roles.invite(one, as(Role.JUDGE));
            ExecutorService both = Executors.newFixedThreadPool(2);
            List<Callable<Boolean>> tries = List.of(() -> agrees(two, waits.id()), () -> agrees(three, waits.id()));
            int done = 0;
            for (Future<Boolean> each : both.invokeAll(tries)) {
                done += each.get() ? 1 : 0;
            }
            both.shutdown();
            assertThat(done).isOne();
        }

        private boolean agrees(Officer by, long id) {
            try {
                roles.approve(by, id);
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        }

        @Test
        void aRoleWithoutMattersIsGivenAtOnce() {
            assertThat(roles.invite(one, as(Role.STATISTICIAN)).waits()).isFalse();
            assertThat(told("STAFF_ROLE_GIVEN", two.id())).isZero();
        }
    }

    @Test
    void theOnlyAdministratorDecidesAloneAndTheMemberIsTold() {
        rows.change(OUT_OF_SERVICE, two.id());
        assertThat(roles.secondNeeded()).isFalse();
        long id = roles.invite(one, as(Role.INTAKE_OFFICER)).id();
        assertThat(desk.one(id).role()).isEqualTo(Role.INTAKE_OFFICER);
        assertThat(roles.change(one, id, desk.one(id).version(), Role.JUDGE, centre)
                        .waits())
                .isFalse();
        assertThat(told("STAFF_ROLE_OF_YOURS", id)).isOne();
        assertThat(audited("STAFF_ROLE_GIVEN", "staff " + id + " role JUDGE body " + centre))
                .isOne();
    }
}
