package org.zhihe.casework.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.enforcement.DecisionLookup.Answer;
import org.zhihe.casework.matter.MatterEvent;

/** The one who was punished reads of its decision, with the number and a code that were handed over, and of nothing else. */
class DecisionLookupTest extends APenalty {
    private static int networks;

    private final DecisionLookup lookup = the(DecisionLookup.class);
    private final String number = "咸市监罚〔2026〕" + matter.id() + "号";

    /** Where nobody has guessed before. */
    private final String network = "10.9.8." + networks++;

    @BeforeEach
    void decide() {
        noticed();
        note(EnforcementActKind.STATEMENT_WAIVED);
        desk.proposePenalty(inspector, matter.number(), opened().version(), number, "罚款一万元");
        desk.approvePenalty(colleague, matter.number(), opened().version());
    }

    private DecisionLookup.Shown show(String typed, String code) {
        return lookup.show(typed, code, network);
    }

    @Test
    void showsTheWaysWithTheirLastDaysOnceItIsServed() {
        String code = lookup.code(opened());
        assertThat(show(number, code).answer()).isEqualTo(Answer.UNKNOWN);
        serve();
        ServedDecision shown = show(number, code).decision();
        assertThat(shown.number()).isEqualTo(number);
        assertThat(shown.servedOn()).isEqualTo(CLOCK.today());
        assertThat(shown.body()).contains("市场监督管理局");
        assertThat(shown.running(DeadlineRule.ENFORCEMENT_RECONSIDERATION))
                .hasValueSatisfying(one -> assertThat(one.dueOn()).hasToString("2027-01-22"));
        assertThat(shown.running(DeadlineRule.ENFORCEMENT_DECISION)).isEmpty();
        assertThat(count("SELECT COUNT(*) FROM audit_entry WHERE act = 'CODE_ACCEPTED' AND matter_id = ?", matter.id()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "()", "（）", "【】"})
    void forgivesTheBracketsOfAKeyboard(String brackets) {
        serve();
        String typed = " " + number.replace('〔', brackets.charAt(0)).replace('〕', brackets.charAt(1)) + " ";
        String code = lookup.code(opened()).toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(show(typed, code).answer()).isEqualTo(Answer.SHOWN);
    }

    @Test
    void aWrongCodeAndAnUnknownNumberAreAnsweredAlikeAndSlowedDown() {
        serve();
        assertThat(show("咸市监罚〔2020〕0号", lookup.code(opened())).answer()).isEqualTo(Answer.UNKNOWN);
        for (int i = 0; i < 10; i++) {
            assertThat(show(number, "0000-0000-0000").answer()).isEqualTo(Answer.UNKNOWN);
        }
        assertThat(show(number, lookup.code(opened())).answer()).isEqualTo(Answer.WAIT);
    }

    @Test
    void aCodeThatWasLostOpensNothingOnceThereIsAnother() {
        serve();
        String lost = lookup.code(opened());
        the(DecisionCodes.class).renew(inspector, matter.number(), opened().version(), "当事人遗失");
        assertThat(show(number, lost).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(show(number, lookup.code(opened())).answer()).isEqualTo(Answer.SHOWN);
        assertThat(matter.events()).contains(MatterEvent.ENFORCEMENT_CODE_RENEWED);
    }

    @Test
    void aRevokedDecisionIsShownAsSuch() {
        serve();
        String code = lookup.code(opened());
        ask(EnforcementActKind.RECONSIDERATION_ASKED);
        assertThat(show(number, code).decision().remedyOpen()).isTrue();
        end(EnforcementActKind.RECONSIDERATION_DECIDED, RemedyOutcome.REORDERED);
        ServedDecision shown = show(number, code).decision();
        assertThat(shown.annulled()).isTrue();
        assertThat(shown.running(DeadlineRule.ENFORCEMENT_RECONSIDERATION)).isEmpty();
    }
}
