package org.zhihe.templates.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhihe.templates.page.CustodyRow;
import org.zhihe.templates.page.EvidenceGroup;
import org.zhihe.templates.page.EvidenceLine;
import org.zhihe.templates.page.EvidencePassport;
import org.zhihe.templates.page.Fact;

/** Evidence in lists and by itself, and checking a file. */
final class EvidenceSamples {
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final Samples samples;

    EvidenceSamples(Samples samples) {
        this.samples = samples;
    }

    Map<String, Object> portal() {
        Map<String, Object> pages = new LinkedHashMap<>();
        pages.put("portal/tracking/evidence", new Pages.PartyEvidence(Samples.NUMBER, passport(false), "/matters/1"));
        pages.put("portal/verify", new Pages.Verify(samples.forms().tracking(), "plain", "", "", ""));
        pages.put(
                "portal/verify#known",
                new Pages.Verify(samples.forms().tracking(), "done", "收到过，没有变动", samples.text("2026年11月16日"), DIGEST));
        pages.put(
                "portal/penalty", new Pages.Penalty(samples.forms().tracking(), "plain", "", "", List.of(), List.of()));
        pages.put(
                "portal/penalty#served",
                new Pages.Penalty(
                        samples.forms().tracking(),
                        "plain",
                        "不服处罚决定的，可以申请行政复议，也可以起诉",
                        "两种办法先选一种。",
                        List.of(Fact.of("决定书文号", samples.text("咸市监罚〔2026〕1号"))),
                        List.of(new Pages.Penalty.Way(
                                "申请行政复议",
                                List.of(Fact.of("最后一日", "2027年1月22日"), Fact.of("向哪里提出", samples.text("咸宁市人民政府"))),
                                "递交复议申请书，不收费。"))));
        return pages;
    }

    List<EvidenceGroup> groups() {
        return List.of(
                new EvidenceGroup(
                        "证明权利",
                        List.of(new EvidenceLine(
                                "材料12",
                                samples.text("商标注册证.jpg"),
                                "/files/1",
                                "/files/1/preview?size=small",
                                "/files/1/passport",
                                "1.2 MB",
                                DIGEST,
                                Samples.AT,
                                samples.text("申请人 湖北香泉茶业有限公司"),
                                samples.text("来源：机关出具。原件已核对"),
                                List.of("双方可见", "病毒查杀未发现问题"),
                                ""))),
                new EvidenceGroup(
                        "证明侵权或违法行为",
                        List.of(
                                new EvidenceLine(
                                        "材料13",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        Samples.AT,
                                        "申请人 湖北香泉茶业有限公司",
                                        "",
                                        List.of("密封"),
                                        ""),
                                new EvidenceLine(
                                        "材料14",
                                        "门店照片.jpg",
                                        "/files/3",
                                        "",
                                        "/files/3/passport",
                                        "860 KB",
                                        DIGEST,
                                        Samples.AT,
                                        "申请人 湖北香泉茶业有限公司",
                                        "",
                                        List.of("已作废"),
                                        samples.text("作废原因：交错了")))));
    }

    EvidencePassport passport(boolean staff) {
        return new EvidencePassport(
                "材料12 登记信息",
                samples.text("商标注册证.jpg"),
                staff ? samples.text("作废原因：交错了") : "",
                List.of(Fact.of("来源说明", samples.text("网店购买")), Fact.of("SHA-256", DIGEST)),
                "/files/1/preview",
                staff ? "" : "/files/1",
                "每一次查看都记在这里。",
                staff,
                List.of(
                        new CustodyRow(Samples.AT, samples.text("下载原件"), samples.text("陈敏"), "192.0.2.1"),
                        new CustodyRow(Samples.AT, "收到材料", "申请人", "")));
    }
}
