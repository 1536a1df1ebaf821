package org.zhihe.casework.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;
import static org.zhihe.casework.representation.PowerAtHand.terms;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.TestAccounts;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.party.Capacity;
import org.zhihe.casework.party.Powers;

class AccountMattersTest extends CaseworkTest {
    private final AccountMatters matters = the(AccountMatters.class);
    private final AccountHolder holder = the(TestAccounts.class).holder();

    private MatterAtHand claimed(MatterAtHand matter) {
        the(Ties.class).claim(holder, matter.applicantAccess());
        return matter;
    }

    private List<MatterRow> firstPage() {
        return matters.list(holder, Long.MAX_VALUE);
    }

    @Test
    void aRowSaysWhereItStandsForWhomAndWhatIsDue() {
        MatterAtHand matter = claimed(aFiling().titled("茶叶包装").filed());
        assertThat(firstPage()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(matter.number());
            assertThat(row.title()).isEqualTo("茶叶包装");
            assertThat(row.status()).isEqualTo(MatterStatus.SUBMITTED);
            assertThat(row.partyName()).isEqualTo("张三");
            assertThat(row.capacity()).isEqualTo(Capacity.HOLDER);
            assertThat(row.rule()).isEqualTo(DeadlineRule.ACCEPTANCE);
            assertThat(row.dueOn()).isEqualTo(matter.due(DeadlineRule.ACCEPTANCE));
        });
    }

    @Test
    void everyWayInIsListedAMatterOnceWithTheStrongest() {
        MatterAtHand own = claimed(aFiling().filed());
        MatterAtHand represented = aFiling().filed();
        PowerAtHand powers = the(PowerAtHand.class);
        powers.accepted(represented.applicantAccess(), terms(holder, Powers.ORDINARY), holder);
        powers.accepted(own.applicantAccess(), terms(holder, Powers.ORDINARY), holder);
        assertThat(firstPage())
                .extracting(MatterRow::number, MatterRow::capacity, MatterRow::powers)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                represented.number(), Capacity.REPRESENTATIVE, Powers.ORDINARY),
                        org.assertj.core.groups.Tuple.tuple(own.number(), Capacity.HOLDER, Powers.FULL));
    }

    @Test
    void aRespondentReadsOfTheClocksThatConcernIt() {
        MediationAtHand mediation = MediationAtHand.aMediation().begun();
        MatterAtHand matter = mediation.matter();
        the(Ties.class).claim(holder, matter.accessOf(matter.respondent()));
        assertThat(firstPage()).singleElement().satisfies(row -> assertThat(row.rule())
                .isEqualTo(DeadlineRule.MEDIATION));
        mediation.agreed(MediationAtHand.signedOn(CLOCK.today()));
        assertThat(firstPage()).singleElement().satisfies(row -> assertThat(row.rule())
                .isEqualTo(DeadlineRule.CONFIRMATION_APPLICATION));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < AccountMatters.PAGE + 3; i++) {
            numbers.add(0, claimed(aFiling().filed()).number());
        }
        List<MatterRow> first = firstPage();
        assertThat(first).hasSize(AccountMatters.PAGE + 1);
        MatterRow last = first.get(AccountMatters.PAGE - 1);
        List<String> seen = new ArrayList<>();
        first.subList(0, AccountMatters.PAGE).forEach(row -> seen.add(row.number()));
        matters.list(holder, last.matterId()).forEach(row -> seen.add(row.number()));
        assertThat(seen).isEqualTo(numbers);
    }
}
