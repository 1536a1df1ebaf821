package org.zhihe.casework.enforcement;

import java.util.Arrays;
import java.util.List;
import org.zhihe.casework.matter.IpType;

/** Why an enforcement case stands still (市场监督管理行政处罚程序规定 46; 商标法 62). */
public enum CaseStayGround {
    /** Who owns the trademark is in dispute, or a suit over it is pending; of trademarks only. */
    OWNERSHIP,
    /** It depends on another case or decision that is not there yet. */
    OTHER_CASE,
    /** Whoever may has been asked how the law is to be read. */
    INTERPRETATION,
    FORCE_MAJEURE,
    /** Nobody knows where the party is. */
    UNTRACEABLE,
    OTHER;

    boolean suits(IpType right) {
        return this != OWNERSHIP || right == IpType.TRADEMARK;
    }

    public static List<CaseStayGround> of(IpType right) {
        return Arrays.stream(values()).filter(one -> one.suits(right)).toList();
    }
}
