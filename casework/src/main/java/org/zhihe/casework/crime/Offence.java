package org.zhihe.casework.crime;

import static org.zhihe.casework.matter.IpType.DESIGN;
import static org.zhihe.casework.matter.IpType.GEOGRAPHICAL_INDICATION;
import static org.zhihe.casework.matter.IpType.INVENTION;
import static org.zhihe.casework.matter.IpType.UTILITY_MODEL;

import java.util.Arrays;
import java.util.List;
import org.zhihe.casework.matter.IpType;

/** Crimes against intellectual property (刑法 213-219). */
public enum Offence {
    COUNTERFEIT_GOODS(IpType.TRADEMARK, GEOGRAPHICAL_INDICATION),
    COUNTERFEIT_SERVICES(IpType.TRADEMARK),
    SELLING_COUNTERFEITS(IpType.TRADEMARK, GEOGRAPHICAL_INDICATION),
    LABELS(IpType.TRADEMARK, GEOGRAPHICAL_INDICATION),
    FAKE_PATENT(INVENTION, UTILITY_MODEL, DESIGN),
    COPYRIGHT(IpType.COPYRIGHT, IpType.SOFTWARE),
    SELLING_COPIES(IpType.COPYRIGHT, IpType.SOFTWARE),
    TRADE_SECRET(IpType.TRADE_SECRET);

    private final List<IpType> rights;

    Offence(IpType... rights) {
        this.rights = List.of(rights);
    }

    /** Those that can be committed against such a right; none for rights the criminal law does not name. */
    public static List<Offence> against(IpType right) {
        return Arrays.stream(values()).filter(one -> one.rights.contains(right)).toList();
    }
}
