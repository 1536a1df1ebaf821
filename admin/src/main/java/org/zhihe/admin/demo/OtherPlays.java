package org.zhihe.admin.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhihe.admin.demo.Play.Told;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.paper.OfficialPaperKind;

/** Enforcement, adjudication, mediation by an authority, and referrals to courts. */
final class OtherPlays {
    private OtherPlays() {}

    static List<Play> all() {
        Set<Claim> punish = EnumSet.of(Claim.STOP, Claim.PUNISH);
        Play checking = complaint(IpType.TRADEMARK, punish, "（演示）批发市场销售假冒白酒");
        Play noticed = complaint(IpType.TRADEMARK, punish, "（演示）门店招牌冒用连锁品牌")
                .then("zhifa", "file-case", "caseNumber=咸市监案〔2026〕101号", "officers=（演示）周执法、（演示）许执法")
                .paper("zhifa", OfficialPaperKind.ENFORCEMENT_FILED)
                .paper("zhifa", OfficialPaperKind.PENALTY_NOTICE)
                .then("zhifa", "notice-penalty", "planned=（演示）拟责令停止侵权，罚款一万元。", "servedOn={today}");
        Play proposed = noticed.then("zhifa", "penalty-statement-waived", "day={today}", "note=（演示）当事人书面表示没有意见。")
                .then("zhifa", "propose-penalty", "decisionNumber=咸市监罚〔2026〕66号", "summary=（演示）责令停止侵权，罚款一万元。");
        Play served = proposed.then("zhifa2", "review-penalty", "verdict=approve")
                .paper("zhifa", OfficialPaperKind.PENALTY_DECISION)
                .then(
                        "zhifa",
                        "penalty-served",
                        "day={today}",
                        "note=（演示）直接送达，当事人签收。",
                        "reconsideration=咸宁市人民政府",
                        "court=咸宁市咸安区人民法院");
        Play contested =
                served.then("zhifa", "penalty-reconsideration-asked", "day={today}", "note=（演示）咸宁市人民政府，咸政复〔2026〕31号。");
        Play penalised = served.then("zhifa", "penalty-fulfilled", "day={today}", "note=（演示）罚款已缴清。")
                .then("zhifa", "close-case")
                .then("shouli", "conclude", "outcome=PENALISED", "note=（演示）已责令停止侵权并处罚款。");
        Play books = filed(IpType.COPYRIGHT, EnumSet.of(Claim.PUNISH), "（演示）书店销售盗版教辅")
                .accepted()
                .then("shouli", "establish", "PUBLIC_INTEREST=YES", "ACT_PLACE=421202")
                .then("shouli", "route");
        Play lamp = complaint(IpType.UTILITY_MODEL, EnumSet.of(Claim.STOP), "（演示）路灯落入实用新型专利保护范围");
        Play called = lamp.then(
                        "caijue",
                        "file-adjudication",
                        "caseNumber=咸知裁〔2026〕9号",
                        "panel=（演示）郑裁决、（演示）何技术、（演示）施法律",
                        "ENTITLED=true",
                        "RESPONDENT=true",
                        "REQUEST=true",
                        "JURISDICTION=true",
                        "NO_OTHER_WAY=true")
                .paper("caijue", OfficialPaperKind.ADJUDICATION_ANSWER)
                .then("caijue", "serve", "day={today}")
                .then("caijue", "adjudication-hearing-called", "day={month}", "note=（演示）上午九点，三楼审理室，电话通知各方。")
                .paper("caijue", OfficialPaperKind.ADJUDICATION_HEARING);
        Play pump = complaint(IpType.INVENTION, EnumSet.of(Claim.DAMAGES), "（演示）水泵发明专利赔偿");
        Play chair = complaint(IpType.DESIGN, EnumSet.of(Claim.DAMAGES), "（演示）座椅外观设计专利赔偿")
                .then("shouli", "send-referral", "items=filing", "others=权利证明复印件");
        Play requested = dispute("（演示）职务发明专利权属争议")
                .accepted()
                .then("shouli", "route", "rule=patent-ownership-office", "reason=（演示）双方愿意由知识产权局调解权属争议。");
        Play asked = requested.then("caijue", "send-mediation-request", "party={respondent}");
        Play mediating = requested
                .then("caijue", "ask-respondent", "day={today}")
                .then(
                        "caijue",
                        "record-opinion",
                        "opinion=AGREES",
                        "channel=IN_WRITING",
                        "day={today}",
                        "words=（演示）愿意当面谈清研发经过。")
                .then(
                        "caijue",
                        "file-administrative-mediation",
                        "caseNumber=咸知调〔2026〕3号",
                        "officers=（演示）郑裁决、（演示）何技术",
                        "meetingAt={tomorrow}T09:30",
                        "meetingPlace=市知识产权局三楼调解室");
        Play entrusted = Play.of(
                        MatterKind.MEDIATION_REQUEST,
                        IpType.TRADEMARK,
                        EnumSet.of(Claim.DAMAGES),
                        new Told(
                                "（演示）奶茶店招牌商标纠纷",
                                "（演示）原告向法院起诉，称被告的招牌与其注册商标近似。",
                                "（演示）请求赔偿损失。",
                                "20000",
                                "（演示）香茶饮品有限公司",
                                "（演示）茶语小店"))
                .entrusted("shuji");
        return List.of(
                entrusted,
                entrusted.then("mishu", "take-up-entrustment", "day={today}"),
                checking.then(
                        "zhifa",
                        "ask-opinion",
                        "kind=TRADEMARK",
                        "addressee=（演示）商标审查机关",
                        "question=（演示）涉案商标的注册状态和核定商品。"),
                checking,
                noticed,
                proposed,
                contested,
                penalised,
                complaint(IpType.TRADEMARK, punish, "（演示）窝点批量生产假冒白酒，涉嫌犯罪")
                        .then("zhifa", "begin-transfer", "kind=CRIMINAL_LEAD", "body={body:police}")
                        .onTransfer(
                                "zhifa",
                                "propose",
                                "basis=（演示）《行政执法机关移送涉嫌犯罪案件的规定》第三条",
                                "facts=（演示）现场查获假冒白酒四百箱，货值二十万元，涉嫌假冒注册商标罪。",
                                "verifiedBy=（演示）周执法、（演示）曹执法",
                                "goods=（演示）假冒白酒四百箱",
                                "papers=FILING")
                        .onTransfer("zhifa2", "decide", "verdict=approve")
                        .onTransfer("zhifa", "send")
                        .onTransfer("gongan", "receipt", "receiptNumber=（演示）咸公收2026-031"),
                books,
                lamp,
                called,
                pump,
                asked,
                mediating,
                chair,
                chair.then("zhongyuan", "receipt-referral", "receiptNumber=（演示）收2026-088"));
    }

    private static Play dispute(String title) {
        return Play.of(
                MatterKind.MEDIATION_REQUEST,
                IpType.INVENTION,
                EnumSet.of(Claim.OWNERSHIP),
                new Told(
                        title,
                        "（演示）对方把与我方共同完成的研发成果单独申请了专利，研发记录附后。",
                        "确认专利权由双方共有。",
                        "",
                        "（演示）江南机械有限公司",
                        "（演示）新材科技有限公司"));
    }

    private static Play complaint(IpType right, Set<Claim> claims, String title) {
        return filed(right, claims, title).routed();
    }

    private static Play filed(IpType right, Set<Claim> claims, String title) {
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
                        "（演示）涉案商户"));
    }
}
