package org.zhihe.admin.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhihe.admin.demo.Play.Told;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

/** Enforcement, adjudication and referrals to courts. */
final class OtherPlays {
    private OtherPlays() {}

    static List<Play> all() {
        Set<Claim> punish = EnumSet.of(Claim.STOP, Claim.PUNISH);
        Play checking = complaint(IpType.TRADEMARK, punish, "（演示）批发市场销售假冒白酒");
        Play noticed = complaint(IpType.TRADEMARK, punish, "（演示）门店招牌冒用连锁品牌")
                .then("zhifa", "file-case", "caseNumber=咸市监案〔2026〕101号", "officers=（演示）周执法、（演示）许执法")
                .then("zhifa", "notice-penalty", "planned=（演示）拟责令停止侵权，罚款一万元。");
        Play proposed =
                noticed.then("zhifa", "propose-penalty", "decisionNumber=咸市监罚〔2026〕66号", "summary=（演示）责令停止侵权，罚款一万元。");
        Play penalised = proposed.then("zhifa2", "review-penalty", "verdict=approve")
                .then("zhifa", "close-case")
                .then("shouli", "conclude", "outcome=PENALISED", "note=（演示）已责令停止侵权并处罚款。");
        Play books = complaint(IpType.COPYRIGHT, EnumSet.of(Claim.PUNISH), "（演示）书店销售盗版教辅");
        Play lamp = complaint(IpType.UTILITY_MODEL, EnumSet.of(Claim.STOP), "（演示）路灯落入实用新型专利保护范围");
        Play heard = lamp.then("caijue", "file-adjudication", "caseNumber=咸知裁〔2026〕9号", "panel=（演示）郑裁决、（演示）何技术、（演示）施法律")
                .then("caijue", "serve", "day={today}")
                .then("caijue", "hear", "day={today}");
        Play pump = complaint(IpType.INVENTION, EnumSet.of(Claim.DAMAGES), "（演示）水泵发明专利赔偿");
        Play chair = complaint(IpType.DESIGN, EnumSet.of(Claim.DAMAGES), "（演示）座椅外观设计专利赔偿")
                .then("shouli", "send-referral", "items=filing", "others=权利证明复印件");
        return List.of(
                checking,
                noticed,
                proposed,
                penalised,
                complaint(IpType.TRADEMARK, punish, "（演示）窝点批量生产假冒白酒，涉嫌犯罪")
                        .then("zhifa", "begin-transfer", "kind=CRIMINAL_LEAD", "body={body:police}")
                        .onTransfer("zhifa", "propose", "basis=（演示）《行政执法机关移送涉嫌犯罪案件的规定》第三条", "facts=（演示）现场查获假冒白酒四百箱，货值二十万元，涉嫌假冒注册商标罪。", "verifiedBy=（演示）周执法、（演示）曹执法", "goods=（演示）假冒白酒四百箱", "papers=FILING")
                        .onTransfer("zhifa2", "decide", "verdict=approve")
                        .onTransfer("zhifa", "send")
                        .onTransfer("gongan", "receipt", "receiptNumber=（演示）咸公收2026-031"),
                books,
                lamp,
                heard,
                pump,
                chair,
                chair.then("zhongyuan", "receipt-referral", "receiptNumber=（演示）收2026-088"));
    }

    private static Play complaint(IpType right, Set<Claim> claims, String title) {
        return Play.of(
                        MatterKind.COMPLAINT,
                        right,
                        claims,
                        new Told(
                                title,
                                "（演示）我方为权利人，发现对方未经许可实施侵权行为，照片和购买凭证附后。",
                                "请依法处理。",
                                claims.contains(Claim.DAMAGES) ? "300000" : "",
                                "（演示）权利人有限公司",
                                "（演示）涉案商户"))
                .routed();
    }
}
