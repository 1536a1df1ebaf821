package org.zhihe.admin.demo;

import java.util.EnumSet;
import java.util.List;
import org.zhihe.admin.demo.Play.Told;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

/** Mediations at every point, and judicial confirmations. */
final class MediationPlays {
    private MediationPlays() {}

    static List<Play> all() {
        Play opened = dispute(IpType.TRADEMARK, "（演示）火锅店招牌近似纠纷", "（演示）蜀香餐饮有限公司", "（演示）渝味小馆");
        Play asked = invited(dispute(IpType.COPYRIGHT, "（演示）摄影作品被用于广告", "（演示）光影摄影工作室", "（演示）晨曦广告有限公司"));
        Play refused = asked.then("tiaojie", "record-consent", "party={respondent}", "answer=REFUSED", "channel=PHONE");
        Play running = mediating(dispute(IpType.TRADEMARK, "（演示）竹制品商标许可费纠纷", "（演示）竹韵工艺品厂", "（演示）南山竹业有限公司"));
        Play agreed = agreed(mediating(dispute(IpType.TRADEMARK, "（演示）糕点包装近似纠纷", "（演示）桂香糕点厂", "（演示）甜园食品店")));
        Play software = agreed(mediating(dispute(IpType.SOFTWARE, "（演示）进销存软件源代码纠纷", "（演示）云算软件有限公司", "（演示）捷通科技有限公司")));
        Play applied = joined(agreed);
        Play granted = applied.then("shuji", "accept-confirmation", "caseNumber=（2026）鄂1202民特12号")
                .then(
                        "faguan",
                        "decide-confirmation",
                        "ruling=CONFIRMED",
                        "day={today}",
                        "explanation=（演示）协议自愿、合法，予以确认。")
                .then("shouli", "conclude", "outcome=SETTLED_AND_CONFIRMED", "note=（演示）协议经法院裁定确认有效。");
        return List.of(
                opened,
                asked,
                refused,
                running.then(
                                "tiaojie",
                                "schedule-session",
                                "mode=ON_SITE",
                                "startsAt={tomorrow} 14:30",
                                "place=市人民调解中心二楼一号调解室")
                        .then(
                                "tiaojie",
                                "note-offer",
                                "side=APPLICANT",
                                "statement=OFFERED",
                                "amount=50000",
                                "content=（演示）一次性补交许可费五万元。"),
                refused.then("tiaojie", "fail-mediation", "reason=RESPONDENT_REFUSED", "note=（演示）两次电话沟通均不同意。"),
                agreed,
                agreed.then("tiaojie", "record-joining", "party={applicant}", "channel=IN_PERSON"),
                applied,
                applied.then("shuji", "return-confirmation", "missing=（演示）请补充双方身份证明复印件。"),
                joined(software).then("wuhan", "accept-confirmation", "caseNumber=（2026）鄂01民特31号"),
                granted);
    }

    private static Play dispute(IpType right, String title, String applicant, String respondent) {
        return Play.of(
                        MatterKind.MEDIATION_REQUEST,
                        right,
                        EnumSet.of(Claim.STOP, Claim.DAMAGES),
                        new Told(
                                title,
                                "（演示）双方就使用范围和费用意见不一，多次协商未果。\n愿意在调解员主持下协商。",
                                "停止使用，赔偿损失。",
                                "50000",
                                applicant,
                                respondent))
                .routed();
    }

    private static Play invited(Play opened) {
        return opened.then("mishu", "appoint-mediator", "mediator={staff:tiaojie}")
                .then("tiaojie", "invite-respondent", "party={respondent}")
                .then("tiaojie", "record-consent", "party={applicant}", "answer=AGREED", "channel=PHONE");
    }

    private static Play mediating(Play opened) {
        return invited(opened)
                .then("tiaojie", "record-consent", "party={respondent}", "answer=AGREED", "channel=IN_PERSON");
    }

    private static Play agreed(Play mediating) {
        return mediating
                .then(
                        "tiaojie",
                        "note-offer",
                        "side=APPLICANT",
                        "statement=OFFERED",
                        "amount=50000",
                        "content=（演示）赔偿五万元并更换包装。")
                .then(
                        "tiaojie",
                        "note-offer",
                        "side=RESPONDENT",
                        "statement=OFFERED",
                        "amount=20000",
                        "content=（演示）愿意更换包装，赔偿两万元。")
                .then("tiaojie", "note-offer", "side=APPLICANT", "statement=ACCEPTED", "content=（演示）同意。")
                .then(
                        "tiaojie",
                        "record-agreement",
                        "form=WRITTEN",
                        "facts=（演示）双方对包装近似的事实没有争议。",
                        "terms=（演示）被申请人更换包装并赔偿，申请人不再追究。",
                        "debtor-1=RESPONDENT",
                        "promise-1=一次性支付赔偿款",
                        "amount-1=20000",
                        "dueOn-1={month}",
                        "debtor-2=RESPONDENT",
                        "promise-2=更换全部在售商品的包装",
                        "dueOn-2={month}",
                        "partiesSignedOn={today}",
                        "mediatorSignedOn={today}",
                        "sealedOn={today}");
    }

    private static Play joined(Play agreed) {
        return agreed.then("tiaojie", "record-joining", "party={applicant}", "channel=IN_PERSON")
                .then("tiaojie", "record-joining", "party={respondent}", "channel=IN_WRITING");
    }
}
