package org.zhihe.casework.guide;

import static org.zhihe.casework.guide.Happening.BOUGHT_FAKE;
import static org.zhihe.casework.guide.Happening.COPIED_PRODUCT;
import static org.zhihe.casework.guide.Happening.COPIED_WORK;
import static org.zhihe.casework.guide.Happening.COUNTERFEIT;
import static org.zhihe.casework.guide.Happening.NAME_USED;
import static org.zhihe.casework.guide.Happening.SAW_UNLAWFUL;
import static org.zhihe.casework.guide.Happening.SECRET_TAKEN;
import static org.zhihe.casework.guide.OtherSide.KNOWN;
import static org.zhihe.casework.guide.Place.AT_CUSTOMS;
import static org.zhihe.casework.guide.Place.ELSEWHERE;
import static org.zhihe.casework.guide.Place.HERE;
import static org.zhihe.casework.guide.Place.ONLINE;
import static org.zhihe.casework.guide.When.DISPUTES;
import static org.zhihe.casework.guide.When.PATENTS;
import static org.zhihe.casework.guide.When.always;
import static org.zhihe.casework.matter.OtherProceeding.ARBITRATION_CLAUSE;
import static org.zhihe.casework.matter.OtherProceeding.IN_ARBITRATION;
import static org.zhihe.casework.matter.OtherProceeding.IN_COURT;
import static org.zhihe.casework.matter.OtherProceeding.NONE;
import static org.zhihe.casework.matter.OtherProceeding.WITH_AUTHORITY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;

/** A way to go, and the situations in which it is open; the order is that in which they are shown. */
public enum Recourse {
    /** Not while somebody else has the dispute, nor with an unknown (人民调解工作若干规定 22、24). */
    MEDIATION(always().happened(DISPUTES)
            .about(IpType.values())
            .besides(NONE, ARBITRATION_CLAUSE)
            .against(KNOWN)
            .at(HERE, ONLINE, ELSEWHERE)),
    /** 国知局令第81号 12: nobody has sued, no other way was agreed, the other side is named. */
    ADJUDICATION(always().happened(COPIED_PRODUCT)
            .about(PATENTS)
            .wants(Claim.STOP)
            .besides(NONE)
            .against(KNOWN)
            .at(HERE, ONLINE)),
    COMPLAINT(always().happened(COUNTERFEIT, COPIED_PRODUCT, COPIED_WORK, SECRET_TAKEN, NAME_USED)
            .about(EnumSet.complementOf(
                    EnumSet.of(IpType.INVENTION, IpType.UTILITY_MODEL, IpType.DESIGN, IpType.IC_LAYOUT)))
            .besides(NONE, ARBITRATION_CLAUSE)
            .against(KNOWN)
            .at(HERE, ONLINE)),
    /** An infringement of a patent is no offence, passing something off as patented is (专利法 68). */
    REPORT(
            always().happened(BOUGHT_FAKE, SAW_UNLAWFUL).at(HERE, ONLINE),
            always().happened(COUNTERFEIT, COPIED_PRODUCT, COPIED_WORK, SECRET_TAKEN, NAME_USED)
                    .about(EnumSet.complementOf(
                            EnumSet.of(IpType.INVENTION, IpType.UTILITY_MODEL, IpType.DESIGN, IpType.IC_LAYOUT)))
                    .at(HERE, ONLINE),
            always().happened(COPIED_PRODUCT)
                    .about(PATENTS)
                    .wants(Claim.PUNISH)
                    .against(KNOWN)
                    .at(HERE, ONLINE)),
    COURT(always().happened(DISPUTES)
            .about(IpType.values())
            .besides(NONE, WITH_AUTHORITY)
            .against(KNOWN)
            .at(HERE, ONLINE, ELSEWHERE)),
    ARBITRATION(always().happened(DISPUTES).besides(ARBITRATION_CLAUSE)),
    /** Whoever has the dispute already. */
    WHERE_IT_IS(always().happened(DISPUTES).besides(IN_COURT, IN_ARBITRATION, WITH_AUTHORITY)),
    /** 海关条例: goods on their way in or out of the country. */
    CUSTOMS(always().happened(DISPUTES).at(AT_CUSTOMS)),
    /** 总局令第121号 3: what somebody bought to live on, from whoever sold it. */
    CONSUMER(always().happened(BOUGHT_FAKE)),
    ASSISTANCE(always().happened(EnumSet.complementOf(EnumSet.of(BOUGHT_FAKE, Happening.SOMETHING_ELSE))));

    private final List<When> open;

    Recourse(When... open) {
        this.open = List.of(open);
    }

    public boolean openTo(Situation situation) {
        return open.stream().anyMatch(one -> one.fits(situation));
    }

    static List<Recourse> openFor(Situation situation) {
        return Arrays.stream(values()).filter(one -> one.openTo(situation)).toList();
    }
}
