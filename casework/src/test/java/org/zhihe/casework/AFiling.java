package org.zhihe.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhihe.casework.intake.Correction;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.intake.Filing;
import org.zhihe.casework.intake.FilingDesk;
import org.zhihe.casework.intake.Particulars;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Side;

/** A filing in which a test spells out only what it is about. Each has a form of its own. */
public final class AFiling {
    private MatterKind kind = MatterKind.MEDIATION_REQUEST;
    private IpType ipType = IpType.TRADEMARK;
    private Set<Claim> claims = EnumSet.of(Claim.DAMAGES);
    private LocalDate happenedOn = LocalDate.of(2026, 10, 12);
    private OtherProceeding otherProceeding = OtherProceeding.NONE;
    private BigDecimal amount = new BigDecimal("30000.00");
    private String title = "门店招牌使用近似商标";
    private final List<Party> respondents = new ArrayList<>();
    private Party applicant = Party.stated(
            Side.APPLICANT, 0, PartyKind.PERSON, "张三", null, "13800000000", "zhangsan@example.invalid", null);
    private Particulars particulars;
    private boolean severally;
    private String alias;
    private String formKey = UUID.randomUUID().toString();

    private AFiling() {}

    public static AFiling aFiling() {
        return new AFiling();
    }

    public AFiling ofKind(MatterKind asked) {
        kind = asked;
        return this;
    }

    public AFiling about(IpType right) {
        ipType = right;
        return this;
    }

    public AFiling claiming(Claim... asked) {
        claims = EnumSet.noneOf(Claim.class);
        claims.addAll(List.of(asked));
        return this;
    }

    public AFiling on(LocalDate day) {
        happenedOn = day;
        return this;
    }

    public AFiling besides(OtherProceeding other) {
        otherProceeding = other;
        return this;
    }

    public AFiling asking(String yuan) {
        amount = new BigDecimal(yuan);
        return this;
    }

    public AFiling titled(String words) {
        title = words;
        return this;
    }

    public AFiling saying(Particulars more) {
        particulars = more;
        return this;
    }

    /** Its respondents act each alone. */
    public AFiling severally() {
        severally = true;
        return this;
    }

    public AFiling withForm(String key) {
        formKey = key;
        return this;
    }

    public AFiling by(Party party) {
        applicant = party;
        return this;
    }

    /** Who the applicant is, is to be kept apart. */
    public AFiling protectedBy(String word) {
        alias = word;
        return this;
    }

    public AFiling against(Party party) {
        respondents.add(party);
        return this;
    }

    public AFiling against(String... names) {
        for (String name : names) {
            respondents.add(aRespondent(respondents.size(), name));
        }
        return this;
    }

    public static Party aRespondent(int position, String name) {
        String email = "respondent" + position + "@example.invalid";
        return Party.stated(Side.RESPONDENT, position, PartyKind.COMPANY, name, null, "0715-0000001", email, "咸宁市咸安区");
    }

    public MatterContent content() {
        return new MatterContent(
                title,
                ipType,
                "第12345678号",
                "对方在招牌上使用了近似标识。",
                "咸宁市咸安区",
                happenedOn,
                claims,
                "请求赔偿损失。",
                amount,
                otherProceeding);
    }

    /** What it says, put right against these. */
    public Correction correction(Party... corrected) {
        return new Correction(content(), Particulars.of(content()), List.of(corrected));
    }

    public Filing build() {
        if (respondents.isEmpty()) {
            against("咸宁某某商贸有限公司");
        }
        Particulars said = particulars == null ? Particulars.of(content()) : particulars;
        return new Filing(kind, content(), said, applicant, List.copyOf(respondents), severally, alias);
    }

    public String formKey() {
        return formKey;
    }

    public Filed sent() {
        return RunningCasework.bean(FilingDesk.class).file(build(), formKey);
    }

    public MatterAtHand filed() {
        return new MatterAtHand(sent());
    }

    public MatterAtHand accepted() {
        return filed().accept();
    }
}
