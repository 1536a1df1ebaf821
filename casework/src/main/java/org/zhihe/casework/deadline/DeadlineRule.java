package org.zhihe.casework.deadline;

import static org.zhihe.casework.deadline.Approval.COLLECTIVE;
import static org.zhihe.casework.deadline.Approval.COURT_PRESIDENT;
import static org.zhihe.casework.deadline.Approval.HANDLER;
import static org.zhihe.casework.deadline.Approval.HEAD;
import static org.zhihe.casework.deadline.Approval.SUPERIOR;
import static org.zhihe.casework.deadline.ExpiryEffect.CONSENT_NEEDED;
import static org.zhihe.casework.deadline.ExpiryEffect.DESK_DECIDES;
import static org.zhihe.casework.deadline.ExpiryEffect.DOOR_CLOSED;
import static org.zhihe.casework.deadline.PauseReason.APPRAISAL;
import static org.zhihe.casework.deadline.PauseReason.HEARING;
import static org.zhihe.casework.deadline.PauseReason.JURISDICTION;
import static org.zhihe.casework.deadline.PauseReason.PUBLIC_NOTICE;
import static org.zhihe.casework.deadline.PauseReason.RIGHT_HOLDER_CHECK;
import static org.zhihe.casework.deadline.PauseReason.SETTLEMENT;
import static org.zhihe.casework.deadline.PauseReason.STAY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every deadline the house keeps, with what its law says of it. Rule and article in words are in the vocabulary. A rule
 * with a period alone moves off days of rest, belongs to every desk that has the matter, and neither pauses nor extends.
 */
public enum DeadlineRule {
    /** Accept, ask for correction or decline: the centre's own promise. */
    ACCEPTANCE(Terms.of(Period.workingDays(7)).owedBy(Debtor.INTAKE)),
    /** The applicant completes the filing; the centre may give as long once more. */
    CORRECTION(Terms.of(Period.days(15))
            .owedBy(Debtor.APPLICANT)
            .extended(Period.days(15), HANDLER)
            .expiring(DESK_DECIDES)),
    /** Send an accepted matter on its way: the centre's own promise. */
    ROUTING(Terms.of(Period.workingDays(3)).owedBy(Debtor.INTAKE)),
    /** Say how it goes on with a simple matter once it is sent on its way: the centre's own promise. */
    SIMPLE_TRACK(Terms.of(Period.workingDays(15)).owedBy(Debtor.INTAKE)),
    /** Answer a party that objects to the way of its matter: the centre's own promise. */
    OBJECTION_ANSWER(Terms.of(Period.workingDays(5)).owedBy(Debtor.INTAKE)),
    /** Close a matter whose procedures have ended: the centre's own promise. */
    CONCLUSION(Terms.of(Period.workingDays(5)).owedBy(Debtor.INTAKE)),
    /** 人民调解工作若干规定 33: as a rule one month; longer while all sides want it, here twice at most. */
    MEDIATION(Terms.of(Period.days(30))
            .owedBy(Debtor.MEDIATION)
            .pausedFor(APPRAISAL)
            .extended(Period.days(30), Approval.PARTIES)
            .extended(Period.days(30), Approval.PARTIES)
            .expiring(CONSENT_NEEDED)),
    /** 在线调解规则 12: answer within three working days whether an entrusted mediation is taken up. */
    ENTRUSTMENT_ACCEPTANCE(Terms.of(Period.workingDays(3)).owedBy(Debtor.MEDIATION)),
    /** 在线调解规则 15: invite the other side within three working days of taking it up. */
    ENTRUSTMENT_INVITATION(Terms.of(Period.workingDays(3)).owedBy(Debtor.MEDIATION)),
    /** 特邀调解规定 27, before filing: from the day the papers are signed for; longer while both sides want it, here twice. */
    ENTRUSTED_BEFORE_FILING(Terms.of(Period.days(30))
            .owedBy(Debtor.MEDIATION)
            .pausedFor(APPRAISAL)
            .extended(Period.days(30), Approval.PARTIES)
            .extended(Period.days(30), Approval.PARTIES)
            .expiring(CONSENT_NEEDED)),
    /** 特邀调解规定 27, after filing in an ordinary procedure. */
    ENTRUSTED_ORDINARY(Terms.of(Period.days(15))
            .owedBy(Debtor.MEDIATION)
            .pausedFor(APPRAISAL)
            .extended(Period.days(15), Approval.PARTIES)
            .extended(Period.days(15), Approval.PARTIES)
            .expiring(CONSENT_NEEDED)),
    /** 特邀调解规定 27, after filing in a summary procedure. */
    ENTRUSTED_SUMMARY(Terms.of(Period.days(7))
            .owedBy(Debtor.MEDIATION)
            .pausedFor(APPRAISAL)
            .extended(Period.days(7), Approval.PARTIES)
            .extended(Period.days(7), Approval.PARTIES)
            .expiring(CONSENT_NEEDED)),
    /** 民事诉讼法 205: both parties apply within 30 days of the agreement taking effect. */
    CONFIRMATION_APPLICATION(Terms.of(Period.days(30)).owedBy(Debtor.PARTIES).expiring(DOOR_CLOSED)),
    /** 法释〔2011〕5号 4. */
    CONFIRMATION_ACCEPTANCE(Terms.of(Period.days(3)).owedBy(Debtor.COURT)),
    /** 法释〔2011〕5号 4-5. */
    CONFIRMATION_RULING(Terms.of(Period.days(15)).owedBy(Debtor.COURT).extended(Period.days(10), COURT_PRESIDENT)),
    /** 市场监督管理行政处罚程序规定 18. */
    ENFORCEMENT_FILING(Terms.of(Period.workingDays(15))
            .owedBy(Debtor.ENFORCEMENT)
            .pausedFor(APPRAISAL, RIGHT_HOLDER_CHECK)
            .extended(Period.workingDays(15), HEAD)),
    /** 著作权行政处罚实施办法 13: from the day all materials are there. */
    COPYRIGHT_FILING(Terms.of(Period.days(15)).owedBy(Debtor.ENFORCEMENT)),
    /** 专利行政执法办法 28, of a patent that somebody is reported to have passed off. */
    FAKE_PATENT_FILING(Terms.of(Period.workingDays(10)).owedBy(Debtor.ENFORCEMENT)),
    /** 专利行政执法办法 28, of one that the authority has found by itself. */
    FAKE_PATENT_FOUND_FILING(Terms.of(Period.workingDays(5)).owedBy(Debtor.ENFORCEMENT)),
    /** 市场监督管理行政处罚程序规定 64: a second extension is discussed by those in charge, who name its last day. */
    ENFORCEMENT_DECISION(Terms.of(Period.days(90))
            .owedBy(Debtor.ENFORCEMENT)
            .pausedFor(STAY, APPRAISAL, RIGHT_HOLDER_CHECK, HEARING, PUBLIC_NOTICE)
            .extended(Period.days(30), HEAD)
            .extendedToNamedDay(COLLECTIVE)),
    /** 市场监督管理行政处罚程序规定 35: what is to become of evidence that was registered and preserved. */
    ENFORCEMENT_PRESERVED_EVIDENCE(Terms.of(Period.workingDays(7)).owedBy(Debtor.ENFORCEMENT)),
    /** 市场监督管理行政处罚程序规定 57: the party may speak or ask for a hearing, and has otherwise waived it. */
    ENFORCEMENT_STATEMENT(
            Terms.of(Period.workingDays(5)).owedBy(Debtor.ENFORCEMENT).expiring(DESK_DECIDES)),
    /** 市场监督管理行政处罚程序规定 55. */
    ENFORCEMENT_REVIEW(
            Terms.of(Period.workingDays(10)).owedBy(Debtor.ENFORCEMENT).extended(Period.workingDays(10), HEAD)),
    /** 市场监督管理行政处罚程序规定 81. */
    ENFORCEMENT_SERVICE(Terms.of(Period.workingDays(7)).owedBy(Debtor.ENFORCEMENT)),
    /** 市场监督管理行政处罚程序规定 72; who cannot pay yet is given time to a named day (处罚法 66). */
    ENFORCEMENT_PAYMENT(Terms.of(Period.days(15))
            .owedBy(Debtor.ENFORCEMENT)
            .extendedToNamedDay(HEAD)
            .expiring(DESK_DECIDES)),
    /** 行政强制法 54: ten working days after urging, and not before, a court may be asked to enforce. */
    ENFORCEMENT_URGING(
            Terms.of(Period.workingDays(10)).owedBy(Debtor.ENFORCEMENT).expiring(DESK_DECIDES)),
    /** 行政强制法 53: ask the court within three months after the time for suing has run out. */
    ENFORCEMENT_EXECUTION(Terms.of(Period.months(3)).owedBy(Debtor.ENFORCEMENT).expiring(DOOR_CLOSED)),
    /** 行诉解释 153: of a penalty that a judgment has left standing, within two years. */
    ENFORCEMENT_EXECUTION_AFTER_SUIT(
            Terms.of(Period.months(24)).owedBy(Debtor.ENFORCEMENT).expiring(DOOR_CLOSED)),
    /** 行政复议法 20: the party asks for reconsideration within sixty days of knowing of the penalty. */
    ENFORCEMENT_RECONSIDERATION(Terms.of(Period.days(60))
            .owedBy(Debtor.ENFORCEMENT)
            .expiring(DOOR_CLOSED)
            .outlastingTheMatter()),
    /** 行政诉讼法 46: or sues within six months. */
    ENFORCEMENT_SUIT(Terms.of(Period.months(6))
            .owedBy(Debtor.ENFORCEMENT)
            .expiring(DOOR_CLOSED)
            .outlastingTheMatter()),
    /** 行政诉讼法 45: whoever is not content with the reconsideration sues within fifteen days of receiving it. */
    ENFORCEMENT_SUIT_AFTER_RECONSIDERATION(Terms.of(Period.days(15))
            .owedBy(Debtor.ENFORCEMENT)
            .expiring(DOOR_CLOSED)
            .outlastingTheMatter()),
    /** 市场监督管理行政处罚程序规定 77. */
    ENFORCEMENT_CLOSING(Terms.of(Period.workingDays(15)).owedBy(Debtor.ENFORCEMENT)),
    /** 国知局令第81号 16: the requester puts its papers right; the office gives as long as this. */
    ADJUDICATION_SUPPLEMENT(Terms.of(Period.days(15)).owedBy(Debtor.APPLICANT).expiring(DESK_DECIDES)),
    /** 国知局令第81号 14: the requester files the evaluation report; the office gives as long as this. */
    ADJUDICATION_REPORT(Terms.of(Period.days(15)).owedBy(Debtor.APPLICANT).expiring(DESK_DECIDES)),
    /** 国知局令第81号 20. */
    ADJUDICATION_FILING(
            Terms.of(Period.workingDays(5)).owedBy(Debtor.ADJUDICATION).extended(Period.workingDays(5), HEAD)),
    /** 国知局令第81号 22. */
    ADJUDICATION_SERVICE(Terms.of(Period.workingDays(5)).owedBy(Debtor.ADJUDICATION)),
    /** 国知局令第81号 22: the respondent answers; a late answer stops nothing. */
    ADJUDICATION_ANSWER(Terms.of(Period.days(15)).owedBy(Debtor.ADJUDICATION).expiring(DESK_DECIDES)),
    /** 国知局令第81号 22, for a respondent without a domicile in China. */
    ADJUDICATION_ANSWER_ABROAD(
            Terms.of(Period.days(30)).owedBy(Debtor.ADJUDICATION).expiring(DESK_DECIDES)),
    /** 国知局令第81号 22: hand the answer to the requester. */
    ADJUDICATION_ANSWER_PASSING(Terms.of(Period.workingDays(5)).owedBy(Debtor.ADJUDICATION)),
    /** 国知局令第81号 9: decide on an objection to jurisdiction. */
    ADJUDICATION_JURISDICTION(Terms.of(Period.workingDays(5)).owedBy(Debtor.ADJUDICATION)),
    /** 国知局令第81号 83: publish the decision, secrets masked. */
    ADJUDICATION_PUBLICATION(
            Terms.of(Period.workingDays(20)).owedBy(Debtor.ADJUDICATION).outlastingTheMatter()),
    /** 专利法 65: whoever is not content sues within 15 days of receiving the decision. */
    ADJUDICATION_SUIT(Terms.of(Period.days(15))
            .owedBy(Debtor.ADJUDICATION)
            .expiring(DOOR_CLOSED)
            .outlastingTheMatter()),
    /** 行政强制法 54: ten working days after urging. */
    ADJUDICATION_URGING(Terms.of(Period.workingDays(10))
            .owedBy(Debtor.ADJUDICATION)
            .expiring(DESK_DECIDES)
            .outlastingTheMatter()),
    /** 行政强制法 53. */
    ADJUDICATION_EXECUTION(Terms.of(Period.months(3))
            .owedBy(Debtor.ADJUDICATION)
            .expiring(DOOR_CLOSED)
            .outlastingTheMatter()),
    /** 行诉解释 153: of a decision that a judgment has left standing, within two years. */
    ADJUDICATION_EXECUTION_AFTER_SUIT(Terms.of(Period.months(24))
            .owedBy(Debtor.ADJUDICATION)
            .expiring(DOOR_CLOSED)
            .outlastingTheMatter()),
    /** 国知局令第81号 37. */
    ADJUDICATION_DECISION(Terms.of(Period.months(3))
            .owedBy(Debtor.ADJUDICATION)
            .pausedFor(STAY, APPRAISAL, PUBLIC_NOTICE, JURISDICTION, SETTLEMENT)
            .extended(Period.months(1), HEAD)
            .extended(Period.months(2), SUPERIOR)),
    /** 国知局令第81号 65: hand the request to the respondent. */
    ADMINISTRATIVE_MEDIATION_NOTICE(Terms.of(Period.workingDays(5)).owedBy(Debtor.MEDIATING_AUTHORITY)),
    /** 国知局令第81号 65: the respondent says whether it takes part; silence counts as a no (66). */
    ADMINISTRATIVE_MEDIATION_OPINION(
            Terms.of(Period.days(15)).owedBy(Debtor.MEDIATING_AUTHORITY).expiring(DESK_DECIDES)),
    /** 国知局令第81号 66: file, or tell that it is not filed. */
    ADMINISTRATIVE_MEDIATION_FILING(Terms.of(Period.workingDays(5)).owedBy(Debtor.MEDIATING_AUTHORITY)),
    /** No law says how long an office may mediate: its own promise, longer while both sides want it. */
    ADMINISTRATIVE_MEDIATION(Terms.of(Period.days(60))
            .owedBy(Debtor.MEDIATING_AUTHORITY)
            .extended(Period.days(30), Approval.PARTIES)
            .expiring(CONSENT_NEEDED)),
    /** Compose the list and send it: the centre's own promise. */
    REFERRAL_SENDING(Terms.of(Period.workingDays(3)).owedBy(Debtor.INTAKE)),
    /** Ask a court that has not receipted what it was sent: the centre's own promise, no law names a day. */
    REFERRAL_RECEIPT(Terms.of(Period.workingDays(5)).owedBy(Debtor.INTAKE).expiring(DESK_DECIDES)),
    /** 民事诉讼法 126: the court decides on registering within seven days of receiving it. */
    REFERRAL_DECISION(Terms.of(Period.days(7)).owedBy(Debtor.COURT)),
    /** Another authority or an expert answers a letter; how long is the asking office's own choice, once again as long. */
    CONSULTATION(Terms.of(Period.workingDays(15))
            .owedBy(Debtor.ASKER)
            .extended(Period.workingDays(15), HANDLER)
            .expiring(DESK_DECIDES)),
    /** 行政执法机关移送涉嫌犯罪案件的规定 5: who is in charge decides whether a lead is transferred. */
    TRANSFER_DECISION(Terms.of(Period.days(3)).owedBy(Debtor.SENDER).outlastingTheMatter()),
    /** 移送规定 5: within 24 hours of the approval. */
    TRANSFER_SENDING(Terms.of(Period.hours(24)).owedBy(Debtor.SENDER).outlastingTheMatter()),
    /** 公安程序规定 180: the police receipt it, or pass it on, within 24 hours. */
    TRANSFER_RECEIPT(Terms.of(Period.hours(24)).owedBy(Debtor.RECEIVER).outlastingTheMatter()),
    /** 移送规定 8; 公安程序规定 180. */
    TRANSFER_ANSWER(Terms.of(Period.days(3)).owedBy(Debtor.RECEIVER).outlastingTheMatter()),
    /** 公安程序规定 180: missing papers are handed in. */
    TRANSFER_SUPPLEMENT(Terms.of(Period.days(3)).owedBy(Debtor.SENDER).outlastingTheMatter()),
    /** 移送规定 9: the sender asks for reconsideration, or suggests supervision. */
    TRANSFER_REMEDY(
            Terms.of(Period.days(3)).owedBy(Debtor.SENDER).expiring(DOOR_CLOSED).outlastingTheMatter()),
    /** 移送规定 9; 公安程序规定 181. */
    TRANSFER_RECONSIDERATION(Terms.of(Period.days(3)).owedBy(Debtor.RECEIVER).outlastingTheMatter()),
    /** 刑诉规则 559: the police explain why they did not file. */
    TRANSFER_EXPLANATION(Terms.of(Period.days(7)).owedBy(Debtor.RECEIVER).outlastingTheMatter()),
    /** 刑诉规则 561: the police file as the procuratorate has told them. */
    TRANSFER_ORDERED_FILING(Terms.of(Period.days(15)).owedBy(Debtor.RECEIVER).outlastingTheMatter()),
    /** 刑诉规则 561: the procuratorate tells the sender that the reasons hold. */
    TRANSFER_SUPERVISION_ANSWER(
            Terms.of(Period.days(10)).owedBy(Debtor.OVERSIGHT).outlastingTheMatter()),
    /** 公安程序规定 179: the police answer the victim who asked them within seven days to look again. */
    VICTIM_RECONSIDERATION(Terms.of(Period.days(30)).owedBy(Debtor.RECEIVER).outlastingTheMatter()),
    /** 公安程序规定 179: the police above answer the victim who was not content with that. */
    VICTIM_REVIEW(Terms.of(Period.days(30)).owedBy(Debtor.RECEIVER).outlastingTheMatter()),
    /** 移送规定 12: goods and papers are handed over once the police have filed. */
    TRANSFER_HANDOVER(Terms.of(Period.days(3)).owedBy(Debtor.SENDER).outlastingTheMatter()),
    /**
     * Guideline of 2024-11-26 on the reverse link: a written answer to an opinion of the procuratorate. The ninety days are
     * told at second hand, and to be checked with the procuratorate before go-live.
     */
    TRANSFER_OPINION(Terms.of(Period.days(90)).owedBy(Debtor.RECEIVER).outlastingTheMatter()),
    /** Answer what a party has asked: the centre's own promise. */
    ANSWER_QUESTION(Terms.of(Period.workingDays(5)).outlastingTheMatter()),
    /** 国办发〔2019〕51号: call back after a bad rating; how long is the centre's own promise. */
    RATING_CALLBACK(Terms.of(Period.workingDays(15)).owedBy(Debtor.INTAKE).outlastingTheMatter());

    /** What is secret of a transfer is secret of its clocks. */
    private static final Set<DeadlineRule> OF_TRANSFERS = EnumSet.range(TRANSFER_DECISION, TRANSFER_OPINION);

    private final Terms terms;

    DeadlineRule(Terms terms) {
        this.terms = terms;
    }

    public Terms terms() {
        return terms;
    }

    public Period period() {
        return terms.period();
    }

    /** Whether what is owed is owed still when the matter has ended. */
    public boolean outlasting() {
        return terms.outlasting();
    }

    /** Whether it belongs to a transfer: then only those who take part in that one read or hear of it. */
    public boolean ofTransfers() {
        return OF_TRANSFERS.contains(this);
    }

    /** What may be granted next; none when all have been, or the rule knows none. */
    public Optional<Extension> extensionAfter(int granted) {
        return terms.extensions().stream().skip(granted).findFirst();
    }

    /** Those whose last day means this when it has passed. */
    public static List<DeadlineRule> expiring(ExpiryEffect effect) {
        return Arrays.stream(values())
                .filter(rule -> rule.terms().effect() == effect)
                .toList();
    }

    /** The clocks that stop when a matter ends. */
    static List<DeadlineRule> endingWithTheMatter() {
        return Arrays.stream(values()).filter(rule -> !rule.outlasting()).toList();
    }
}
