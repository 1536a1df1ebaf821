package org.zhihe.casework.deadline;

import java.util.Arrays;
import java.util.List;

/** Every deadline the house keeps: how long, and whose clock it is. Rule and article in words are in the vocabulary. */
public enum DeadlineRule {
    /** Accept, ask for correction or decline: the centre's own promise. */
    ACCEPTANCE(Period.workingDays(7)),
    /** The applicant completes the filing. */
    CORRECTION(Period.days(15)),
    /** Send an accepted matter on its way: the centre's own promise. */
    ROUTING(Period.workingDays(3)),
    /** Close a matter whose procedures have ended: the centre's own promise. */
    CONCLUSION(Period.workingDays(5)),
    /** 人民调解工作若干规定 33: as a rule one month. */
    MEDIATION(Period.days(30)),
    /** 民事诉讼法 205: both parties apply within 30 days of the agreement taking effect. */
    CONFIRMATION_APPLICATION(Period.days(30)),
    /** 法释〔2011〕5号 4. */
    CONFIRMATION_ACCEPTANCE(Period.days(3)),
    /** 法释〔2011〕5号 4-5. */
    CONFIRMATION_RULING(Period.days(15)),
    /** 市场监督管理行政处罚程序规定 18. */
    ENFORCEMENT_FILING(Period.workingDays(15)),
    /** 市场监督管理行政处罚程序规定 64. */
    ENFORCEMENT_DECISION(Period.days(90)),
    /** 国知局令第81号 20. */
    ADJUDICATION_FILING(Period.workingDays(5)),
    /** 国知局令第81号 22. */
    ADJUDICATION_SERVICE(Period.workingDays(5)),
    /** 国知局令第81号 37. */
    ADJUDICATION_DECISION(Period.months(3)),
    /** Compose the list and send it: the centre's own promise. */
    REFERRAL_SENDING(Period.workingDays(3)),
    /** 民事诉讼法 126: the court decides on registering within seven days. */
    REFERRAL_RECEIPT(Period.days(7)),
    /** 行政执法机关移送涉嫌犯罪案件的规定 5: who is in charge decides whether a lead is transferred. */
    TRANSFER_DECISION(Period.days(3), true),
    /** 移送规定 5: within 24 hours of the approval. */
    TRANSFER_SENDING(Period.days(1), true),
    /** 公安程序规定 180: the police receipt it, or pass it on, within 24 hours. */
    TRANSFER_RECEIPT(Period.days(1), true),
    /** 移送规定 8; 公安程序规定 180. */
    TRANSFER_ANSWER(Period.days(3), true),
    /** 公安程序规定 180: missing papers are handed in. */
    TRANSFER_SUPPLEMENT(Period.days(3), true),
    /** 移送规定 9: the sender asks for reconsideration, or suggests supervision. */
    TRANSFER_REMEDY(Period.days(3), true),
    /** 移送规定 9; 公安程序规定 181. */
    TRANSFER_RECONSIDERATION(Period.days(3), true),
    /** 刑诉规则 559: the police explain why they did not file. */
    TRANSFER_EXPLANATION(Period.days(7), true),
    /** 刑诉规则 561: the police file as the procuratorate has told them. */
    TRANSFER_ORDERED_FILING(Period.days(15), true),
    /** 刑诉规则 561: the procuratorate tells the sender that the reasons hold. */
    TRANSFER_SUPERVISION_ANSWER(Period.days(10), true),
    /** 移送规定 12: goods and papers are handed over once the police have filed. */
    TRANSFER_HANDOVER(Period.days(3), true),
    /** 2024 guideline on the reverse link: a written answer to an opinion of the procuratorate. */
    TRANSFER_OPINION(Period.days(90), true),
    /** Answer what a party has asked: the centre's own promise. */
    ANSWER_QUESTION(Period.workingDays(5), true),
    /** 国办发〔2019〕51号: call back after a bad rating; how long is the centre's own promise. */
    RATING_CALLBACK(Period.workingDays(15), true);

    private final Period period;
    private final boolean outlasting;

    DeadlineRule(Period period) {
        this(period, false);
    }

    DeadlineRule(Period period, boolean outlasting) {
        this.period = period;
        this.outlasting = outlasting;
    }

    /** Whether what is owed is owed still when the matter has ended. */
    public boolean outlasting() {
        return outlasting;
    }

    /** The clocks that stop when a matter ends. */
    static List<DeadlineRule> endingWithTheMatter() {
        return Arrays.stream(values()).filter(rule -> !rule.outlasting).toList();
    }

    public Period period() {
        return period;
    }
}
