package org.zhihe.casework.guide;

import static org.zhihe.casework.guide.Happening.ACCUSED;
import static org.zhihe.casework.guide.Happening.BOUGHT_FAKE;
import static org.zhihe.casework.guide.Happening.OWN_DISPUTE;
import static org.zhihe.casework.guide.Happening.SAW_UNLAWFUL;
import static org.zhihe.casework.guide.OtherSide.UNKNOWN;
import static org.zhihe.casework.guide.When.DISPUTES;
import static org.zhihe.casework.guide.When.ENFORCED;
import static org.zhihe.casework.guide.When.PATENTS;
import static org.zhihe.casework.guide.When.always;
import static org.zhihe.casework.matter.Claim.ADVICE;
import static org.zhihe.casework.matter.Claim.APOLOGY;
import static org.zhihe.casework.matter.Claim.CONTRACT;
import static org.zhihe.casework.matter.Claim.DAMAGES;
import static org.zhihe.casework.matter.Claim.OWNERSHIP;
import static org.zhihe.casework.matter.Claim.PUNISH;
import static org.zhihe.casework.matter.Claim.STOP;
import static org.zhihe.casework.matter.IpType.COPYRIGHT;
import static org.zhihe.casework.matter.IpType.IC_LAYOUT;
import static org.zhihe.casework.matter.IpType.SOFTWARE;
import static org.zhihe.casework.matter.OtherProceeding.ARBITRATION_CLAUSE;
import static org.zhihe.casework.matter.OtherProceeding.IN_ARBITRATION;
import static org.zhihe.casework.matter.OtherProceeding.IN_COURT;
import static org.zhihe.casework.matter.OtherProceeding.WITH_AUTHORITY;

import java.util.Arrays;

/** What is recommended: the first rule that fits. Its words give the reason. */
public enum GuideRule {
    CONSUMER_TO_12315(always().happened(BOUGHT_FAKE), Recourse.CONSUMER),
    WITNESS_REPORTS(always().happened(SAW_UNLAWFUL).at(Place.HERE, Place.ONLINE), Recourse.REPORT),
    WITNESS_AWAY(always().happened(SAW_UNLAWFUL), Recourse.ASSISTANCE),
    ABROAD(always().happened(DISPUTES).at(Place.ABROAD), Recourse.ASSISTANCE),
    AT_CUSTOMS(always().happened(DISPUTES).at(Place.AT_CUSTOMS), Recourse.CUSTOMS),
    ALREADY_IN_COURT(always().happened(DISPUTES).besides(IN_COURT), Recourse.WHERE_IT_IS),
    ALREADY_ARBITRATED(always().happened(DISPUTES).besides(IN_ARBITRATION), Recourse.WHERE_IT_IS),
    ALREADY_WITH_AUTHORITY(always().happened(DISPUTES).besides(WITH_AUTHORITY), Recourse.WHERE_IT_IS),
    ONLY_ADVICE(always().wantsOnly(ADVICE), Recourse.ASSISTANCE),
    RIGHT_UNKNOWN(always().happened(DISPUTES).aboutUnknown(), Recourse.ASSISTANCE),
    OTHER_SIDE_UNKNOWN_PATENT(always().about(PATENTS).against(UNKNOWN), Recourse.ASSISTANCE),
    OTHER_SIDE_UNKNOWN_LAYOUT(always().about(IC_LAYOUT).against(UNKNOWN), Recourse.ASSISTANCE),
    OTHER_SIDE_UNKNOWN_ELSEWHERE(always().against(UNKNOWN).at(Place.ELSEWHERE), Recourse.ASSISTANCE),
    OTHER_SIDE_UNKNOWN_OWN(always().happened(OWN_DISPUTE, ACCUSED).against(UNKNOWN), Recourse.ASSISTANCE),
    OTHER_SIDE_UNKNOWN(always().against(UNKNOWN), Recourse.REPORT),
    AGREED_ARBITRATION(always().besides(ARBITRATION_CLAUSE), Recourse.MEDIATION),
    ACCUSED_SETTLES(always().happened(ACCUSED), Recourse.MEDIATION),
    OWNERSHIP_OF_PATENT(always().about(PATENTS).wants(OWNERSHIP), Recourse.MEDIATION),
    OWNERSHIP_OR_CONTRACT(always().wants(OWNERSHIP, CONTRACT), Recourse.MEDIATION),
    OWN_DISPUTE_SETTLES(always().happened(OWN_DISPUTE), Recourse.MEDIATION),
    LAYOUT(always().about(IC_LAYOUT), Recourse.MEDIATION),
    HAPPENED_ELSEWHERE(always().at(Place.ELSEWHERE), Recourse.MEDIATION),
    FAKE_PATENT(always().about(PATENTS).wantsOnly(PUNISH), Recourse.REPORT),
    PATENT_STOP(always().about(PATENTS).wants(STOP).wantsNo(DAMAGES, APOLOGY), Recourse.ADJUDICATION),
    PATENT_MONEY(always().about(PATENTS), Recourse.MEDIATION),
    COPYRIGHT_PUNISH(always().about(COPYRIGHT, SOFTWARE).wants(PUNISH), Recourse.COMPLAINT),
    COPYRIGHT_SETTLES(always().about(COPYRIGHT, SOFTWARE), Recourse.MEDIATION),
    /** The authorities for the market and for seeds may stop and fine; what they may not is award damages. */
    PUNISHMENT(always().about(ENFORCED).wants(PUNISH), Recourse.COMPLAINT),
    STOP_ONLY(always().about(ENFORCED).wants(STOP).wantsNo(DAMAGES, APOLOGY), Recourse.COMPLAINT),
    MONEY_SETTLES(always(), Recourse.MEDIATION);

    private final When when;
    private final Recourse recourse;

    GuideRule(When when, Recourse recourse) {
        this.when = when;
        this.recourse = recourse;
    }

    boolean fits(Situation situation) {
        return when.fits(situation);
    }

    public Recourse recourse() {
        return recourse;
    }

    static GuideRule first(Situation situation) {
        return Arrays.stream(values())
                .filter(rule -> rule.fits(situation))
                .findFirst()
                .orElseThrow();
    }
}
