package org.zhihe.casework.transfer;

import org.zhihe.casework.deadline.DeadlineRule;

/** What a victim can ask for who went to the police themselves and was told that nothing is filed (公安程序规定 179). */
public enum VictimRemedyKind {
    /** The same police look again. */
    RECONSIDERATION(DeadlineRule.VICTIM_RECONSIDERATION),
    /** The police above look at what came of that. */
    REVIEW(DeadlineRule.VICTIM_REVIEW);

    private final DeadlineRule answer;

    VictimRemedyKind(DeadlineRule answer) {
        this.answer = answer;
    }

    /** Until when it is answered. */
    DeadlineRule answer() {
        return answer;
    }
}
