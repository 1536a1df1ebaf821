package org.zhihe.casework.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.MediationAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;

class QueueTest extends CaseworkTest {
    private static final List<MatterStatus> ALL = List.of(MatterStatus.values());
    private final Matters matters = the(Matters.class);

    private List<QueueRow> queue(Officer officer, List<MatterStatus> statuses, String search) {
        return matters.queue(
                officer.role().desk(), officer.bodyId(), officer.id(), officer.ownOnly(), statuses, search);
    }

    private List<String> numbers(Officer officer, String search) {
        return queue(officer, ALL, search).stream().map(QueueRow::number).toList();
    }

    @Test
    void holdsWhatIsOnTheDesk() {
        MatterAtHand matter = MediationAtHand.aMediation().appointed().matter();
        assertThat(numbers(clerk(), matter.number())).containsExactly(matter.number());
        assertThat(numbers(secretary(), matter.number())).containsExactly(matter.number());
        assertThat(numbers(mediator(), matter.number())).containsExactly(matter.number());
        assertThat(numbers(anotherMediator(), matter.number())).isEmpty();
        assertThat(numbers(officer(Role.JUDGE, "court-xianan"), matter.number()))
                .isEmpty();
    }

    @Test
    void isNarrowedToStates() {
        MatterAtHand matter = aFiling().filed();
        assertThat(queue(clerk(), List.of(MatterStatus.SUBMITTED, MatterStatus.ACCEPTED), matter.number()))
                .hasSize(1);
        assertThat(queue(clerk(), List.of(MatterStatus.IN_PROGRESS), matter.number()))
                .isEmpty();
    }

    @Test
    void isSearchedByNumberTitleAndParty() {
        MatterAtHand matter =
                aFiling().titled("Zhihe-TITLE 100%_\\").against("蓝天Qq商贸行").filed();
        for (String search : List.of(matter.number().toLowerCase(), "zhihe-title", "蓝天qQ", "100%_\\")) {
            assertThat(numbers(clerk(), search)).containsExactly(matter.number());
        }
        assertThat(numbers(clerk(), "z%title")).isEmpty();
        assertThat(numbers(clerk(), "' OR '1' = '1")).isEmpty();
    }

    @Test
    void saysWhoIsInvolvedWhatIsDueAndWhoHasIt() {
        Officer judge = officer(Role.JUDGE, "court-xianning");
        MediationAtHand mediation = MediationAtHand.aMediation(
                        aFiling().about(IpType.DESIGN).against("甲公司", "乙公司"))
                .agreed()
                .allJoined();
        assertThat(queue(judge, ALL, mediation.number())).singleElement().satisfies(row -> {
            assertThat(row.applicant()).isEqualTo("张三");
            assertThat(row.respondent()).isEqualTo("甲公司");
            assertThat(row.respondents()).isEqualTo(2);
            assertThat(row.rule()).isEqualTo(DeadlineRule.CONFIRMATION_ACCEPTANCE);
            assertThat(row.dueOn()).isEqualTo(mediation.matter().due(DeadlineRule.CONFIRMATION_ACCEPTANCE));
            assertThat(row.holders()).isEqualTo("市知调委、咸宁中院");
        });
    }

    @Test
    void namesNobodyBesidesTheCentreWhileTheMatterIsNew() {
        assertThat(queue(clerk(), ALL, aFiling().filed().number()))
                .singleElement()
                .satisfies(row -> assertThat(row.holders()).isNull());
    }

    @Test
    void isCountedByStatus() {
        aFiling().filed();
        assertThat(matters.counts(Desk.INTAKE, clerk().bodyId(), clerk().id(), false))
                .anySatisfy(one -> {
                    assertThat(one.status()).isEqualTo(MatterStatus.SUBMITTED);
                    assertThat(one.matters()).isPositive();
                });
        assertThat(matters.counts(Desk.OVERSIGHT, clerk().bodyId(), clerk().id(), false))
                .isEmpty();
    }

    @Test
    void hasWhatIsDueFirstOnTop() {
        assertThat(queue(clerk(), ALL, ""))
                .extracting(QueueRow::dueOn)
                .filteredOn(day -> day != null)
                .isSorted();
    }
}
