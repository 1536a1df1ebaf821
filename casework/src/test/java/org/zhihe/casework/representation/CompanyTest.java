package org.zhihe.casework.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.AccountChanges;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.LinkPurpose;
import org.zhihe.casework.account.TestAccounts;
import org.zhihe.casework.party.Capacity;
import org.zhihe.casework.party.Powers;

class CompanyTest extends CaseworkTest {
    private final CompanyDesk desk = the(CompanyDesk.class);
    private final AccountMatters matters = the(AccountMatters.class);
    private final TestAccounts people = the(TestAccounts.class);
    private final AccountHolder company = people.company("湖北香泉茶业有限公司");
    private final AccountHolder colleague = people.holder();
    private final MatterAtHand matter = aFiling().filed();

    @BeforeEach
    void theCompanyHasAMatter() {
        the(Ties.class).claim(company, matter.applicantAccess());
    }

    private String link(AccountHolder person) {
        return people.mailed(person.email(), LinkPurpose.JOIN_COMPANY);
    }

    private void joined(AccountHolder person) {
        desk.invite(company, person.email());
        desk.join(person, link(person));
    }

    private boolean opens(AccountHolder person) {
        return matters.find(person, matter.number()).isPresent();
    }

    private long member() {
        return desk.of(company).colleagues().get(0).id();
    }

    @Nested
    class AColleague {
        @Test
        void sharesTheMattersOnceJoinedAndNotBefore() {
            desk.invite(company, colleague.email());
            assertThat(opens(colleague)).isFalse();
            assertThat(desk.look(colleague, link(colleague))).contains("湖北香泉茶业有限公司");
            desk.join(colleague, link(colleague));
            assertThat(matters.find(colleague, matter.number())).hasValueSatisfying(access -> {
                assertThat(access.capacity()).isEqualTo(Capacity.MEMBER);
                assertThat(access.powers()).isEqualTo(Powers.FULL);
                assertThat(access.accountId()).isEqualTo(colleague.id());
            });
        }

        @Test
        void seesTheCompanysMattersInTheListAndTheCompanySeesNoneOfTheirs() {
            joined(colleague);
            MatterAtHand own = aFiling().filed();
            the(Ties.class).claim(colleague, own.applicantAccess());
            assertThat(matters.list(colleague, Long.MAX_VALUE))
                    .extracting(MatterRow::number)
                    .containsExactly(own.number(), matter.number());
            assertThat(matters.find(company, own.number())).isEmpty();
        }

        @Test
        void Z13_whoIsRemovedOpensNothingAtOnce() {
            joined(colleague);
            desk.remove(company, member());
            assertThat(opens(colleague)).isFalse();
            assertThat(count(
                            "SELECT COUNT(*) FROM outbox_message WHERE notice = 'MEMBER_REMOVED' AND account_id = ?",
                            colleague.id()))
                    .isOne();
        }

        @Test
        void Z13_whoLeavesOpensNothingAtOnce() {
            joined(colleague);
            desk.leave(colleague, desk.memberships(colleague).get(0).id());
            assertThat(opens(colleague)).isFalse();
            assertThat(desk.memberships(colleague)).isEmpty();
            assertThat(desk.of(company).colleagues()).isEmpty();
        }

        @Test
        void Z13_opensNothingOnceTheCompanyClosesItsAccount() {
            joined(colleague);
            the(AccountChanges.class).close(company, TestAccounts.PASSWORD);
            assertThat(opens(colleague)).isFalse();
            assertThat(desk.memberships(colleague)).isEmpty();
        }
    }

    @Nested
    class AnInvitation {
        @Test
        void isGoodOnceForSevenDaysAndItsAddress() {
            desk.invite(company, colleague.email());
            String link = link(colleague);
            AccountHolder stranger = people.holder();
            refused("link.other-address", () -> desk.look(stranger, link));
            refused("link.other-address", () -> desk.join(stranger, link));
            desk.join(colleague, link);
            notFound(() -> desk.join(colleague, link));
            AccountHolder late = people.holder();
            desk.invite(company, late.email());
            CLOCK.pass(LinkPurpose.JOIN_COMPANY.life().plus(Duration.ofSeconds(1)));
            notFound(() -> desk.join(late, link(late)));
        }

        @Test
        void isForPeople() {
            AccountHolder subsidiary = people.company("子公司");
            desk.invite(company, subsidiary.email());
            refused("link.person-only", () -> desk.join(subsidiary, link(subsidiary)));
        }

        @Test
        void sentAgainVoidsTheOneBefore() {
            desk.invite(company, colleague.email());
            String first = link(colleague);
            desk.invite(company, colleague.email());
            assertThat(desk.look(colleague, first)).isEmpty();
            assertThat(desk.look(colleague, link(colleague))).isPresent();
            assertThat(desk.of(company).invited()).hasSize(1);
        }

        @Test
        void canBeTakenBackAndDeclined() {
            desk.invite(company, colleague.email());
            desk.remove(company, desk.of(company).invited().get(0).id());
            notFound(() -> desk.join(colleague, link(colleague)));
            AccountHolder other = people.holder();
            desk.invite(company, other.email());
            desk.decline(other, link(other));
            notFound(() -> desk.join(other, link(other)));
            assertThat(desk.of(company).invited()).isEmpty();
        }

        @Test
        void isNotSentToWhoeverHasJoined() {
            joined(colleague);
            refused("company.member-already", () -> desk.invite(company, colleague.email()));
        }
    }

    @Test
    void Z02_anotherCompanyChangesNothingHere() {
        joined(colleague);
        AccountHolder another = people.company("另一家公司");
        notFound(() -> desk.remove(another, member()));
        notFound(() -> desk.leave(people.holder(), member()));
        notFound(() -> desk.of(colleague));
        notFound(() -> desk.invite(colleague, "x@example.invalid"));
        assertThat(opens(colleague)).isTrue();
    }
}
