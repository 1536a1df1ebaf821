package org.zhihe.casework.guide;

import static org.zhihe.casework.guide.Happening.COPIED_PRODUCT;
import static org.zhihe.casework.guide.When.DISPUTES;
import static org.zhihe.casework.guide.When.ENFORCED;
import static org.zhihe.casework.guide.When.PATENTS;
import static org.zhihe.casework.guide.When.always;
import static org.zhihe.casework.matter.Claim.DAMAGES;
import static org.zhihe.casework.matter.Claim.OWNERSHIP;
import static org.zhihe.casework.matter.Claim.PUNISH;
import static org.zhihe.casework.matter.Claim.STOP;
import static org.zhihe.casework.matter.IpType.COPYRIGHT;
import static org.zhihe.casework.matter.IpType.DESIGN;
import static org.zhihe.casework.matter.IpType.DOMAIN_NAME;
import static org.zhihe.casework.matter.IpType.IC_LAYOUT;
import static org.zhihe.casework.matter.IpType.SOFTWARE;
import static org.zhihe.casework.matter.IpType.TRADE_SECRET;
import static org.zhihe.casework.matter.IpType.UTILITY_MODEL;
import static org.zhihe.casework.matter.OtherProceeding.ARBITRATION_CLAUSE;

import java.util.Arrays;
import java.util.List;

/** What is good to know besides, whatever way is taken. */
public enum Remark {
    /** 民诉法解释 355. */
    OWNERSHIP_NOT_CONFIRMED(always().wants(OWNERSHIP)),
    /** 法释〔2022〕13号. */
    AUTHORITY_AWARDS_NO_DAMAGES(always().about(ENFORCED).happened(DISPUTES).wants(DAMAGES)),
    /** 国知局令第81号 14. */
    EVALUATION_REPORT(
            always().about(UTILITY_MODEL, DESIGN).happened(COPIED_PRODUCT).wants(STOP, DAMAGES)),
    /** 著作权法 53. */
    PUBLIC_INTEREST(always().about(COPYRIGHT, SOFTWARE).wants(PUNISH)),
    /** 总局令第126号 17. */
    SECRET_PROOF(always().about(TRADE_SECRET)),
    /** 布图设计保护条例 45. */
    LAYOUT_NATIONAL(always().about(IC_LAYOUT).wants(STOP, PUNISH)),
    DOMAIN_REGISTRY(always().about(DOMAIN_NAME)),
    ARBITRATION_BINDS(always().besides(ARBITRATION_CLAUSE)),
    /** 专利法 74, 民法典 188. */
    THREE_YEARS(always().happened(DISPUTES).wants(STOP, DAMAGES)),
    PATENT_VALIDITY(always().about(PATENTS).happened(Happening.ACCUSED));

    private final When when;

    Remark(When when) {
        this.when = when;
    }

    static List<Remark> about(Situation situation) {
        return Arrays.stream(values()).filter(one -> one.when.fits(situation)).toList();
    }
}
