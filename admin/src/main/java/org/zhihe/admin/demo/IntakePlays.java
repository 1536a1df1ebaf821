package org.zhihe.admin.demo;

import java.util.EnumSet;
import java.util.List;
import org.zhihe.admin.demo.Play.Told;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

/** Matters that are with the centre, or never left it. */
final class IntakePlays {
    private IntakePlays() {}

    static List<Play> all() {
        Play teaBox = Play.of(
                MatterKind.MEDIATION_REQUEST,
                IpType.TRADEMARK,
                EnumSet.of(Claim.STOP, Claim.DAMAGES),
                new Told(
                        "（演示）茶叶礼盒商标近似纠纷",
                        "对方销售的青砖茶礼盒与我方注册商标近似，老顾客多次误购。\n已当面交涉两次，对方不愿更换包装。",
                        "停止使用近似包装，赔偿损失三万元。",
                        "30000",
                        "（演示）青砖茶业有限公司",
                        "（演示）悦来百货店"));
        Play jackets = Play.of(
                MatterKind.COMPLAINT,
                IpType.TRADEMARK,
                EnumSet.of(Claim.STOP, Claim.PUNISH),
                new Told(
                        "（演示）销售假冒注册商标的冲锋衣",
                        "在对方门店购得冲锋衣三件，吊牌和商标均系假冒。",
                        "请依法查处，没收侵权商品。",
                        "",
                        "（演示）远山户外用品有限公司",
                        "（演示）大众商行"));
        Play label = Play.of(
                MatterKind.REPORT,
                IpType.UTILITY_MODEL,
                EnumSet.of(Claim.PUNISH),
                new Told("（演示）净水器包装标注已失效的专利号", "商场在售的净水器包装上标注的专利号经查询已经失效。", "请核查。", "", "（演示）热心市民", "（演示）清泉电器商场"));
        Play song = Play.of(
                MatterKind.COMPLAINT,
                IpType.COPYRIGHT,
                EnumSet.of(Claim.STOP, Claim.DAMAGES),
                new Told(
                        "（演示）短视频未经许可使用原创插画",
                        "对方账号发布的十二条短视频使用了我方登记的插画作品。",
                        "删除视频，赔偿八千元。",
                        "8000",
                        "（演示）竹影文化工作室",
                        "（演示）快看传媒有限公司"));
        Play overseas = Play.of(
                MatterKind.ASSISTANCE_REQUEST,
                IpType.TRADEMARK,
                EnumSet.of(Claim.ADVICE),
                new Told(
                        "（演示）商标在境外被抢注怎么办",
                        "我方商标在境外某国被他人申请注册，尚在公告期。",
                        "请告诉我们可以采取的办法。",
                        "",
                        "（演示）桂花食品有限公司",
                        "（演示）境外申请人"));
        return List.of(
                teaBox,
                jackets,
                label,
                song.then("shouli", "request-correction", "items=RIGHT_PROOF", "others=请补充十二条视频的网址"),
                song.accepted(),
                overseas.accepted(),
                jackets.then("shouli", "decline", "ground=CONSUMER_DISPUTE", "reason=（演示）您反映的是购买商品要求退款，请拨打12315投诉。"),
                teaBox.then("shouli", "withdraw"),
                overseas.accepted().then("shouli", "conclude", "outcome=ADVISED", "note=（演示）已书面答复异议途径和所需材料。"));
    }
}
