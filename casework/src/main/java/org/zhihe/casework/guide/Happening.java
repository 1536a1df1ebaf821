package org.zhihe.casework.guide;

import static org.zhihe.casework.matter.IpType.COPYRIGHT;
import static org.zhihe.casework.matter.IpType.DESIGN;
import static org.zhihe.casework.matter.IpType.DOMAIN_NAME;
import static org.zhihe.casework.matter.IpType.GEOGRAPHICAL_INDICATION;
import static org.zhihe.casework.matter.IpType.IC_LAYOUT;
import static org.zhihe.casework.matter.IpType.INVENTION;
import static org.zhihe.casework.matter.IpType.PLANT_VARIETY;
import static org.zhihe.casework.matter.IpType.SOFTWARE;
import static org.zhihe.casework.matter.IpType.TRADEMARK;
import static org.zhihe.casework.matter.IpType.TRADE_SECRET;
import static org.zhihe.casework.matter.IpType.UNFAIR_COMPETITION;
import static org.zhihe.casework.matter.IpType.UTILITY_MODEL;

import java.util.List;
import org.zhihe.casework.matter.IpType;

/** What has happened, in the words of whoever it happened to. */
public enum Happening {
    COUNTERFEIT(TRADEMARK, GEOGRAPHICAL_INDICATION, UNFAIR_COMPETITION),
    COPIED_PRODUCT(INVENTION, UTILITY_MODEL, DESIGN, COPYRIGHT, UNFAIR_COMPETITION, PLANT_VARIETY, IC_LAYOUT),
    COPIED_WORK(COPYRIGHT, SOFTWARE),
    SECRET_TAKEN(TRADE_SECRET, SOFTWARE),
    NAME_USED(UNFAIR_COMPETITION, TRADEMARK, DOMAIN_NAME, GEOGRAPHICAL_INDICATION),
    OWN_DISPUTE(IpType.values()),
    ACCUSED(IpType.values()),
    BOUGHT_FAKE(),
    SAW_UNLAWFUL(IpType.values()),
    SOMETHING_ELSE();

    private final List<IpType> rights;

    Happening(IpType... rights) {
        this.rights = List.of(rights);
    }

    /** The rights it can be about, the likeliest first; none when it is not about a right of ours to protect. */
    public List<IpType> rights() {
        return rights;
    }

    /** Whether a right of whoever asks, or said to be broken by them, is in dispute. */
    public boolean dispute() {
        return !rights.isEmpty() && this != SAW_UNLAWFUL;
    }
}
