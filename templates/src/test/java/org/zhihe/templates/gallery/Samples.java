package org.zhihe.templates.gallery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Action;
import org.zhihe.templates.page.Clock;
import org.zhihe.templates.page.ClockLevel;
import org.zhihe.templates.page.ErrorPage;
import org.zhihe.templates.page.EvidenceGroup;
import org.zhihe.templates.page.EvidenceSide;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.FileLine;
import org.zhihe.templates.page.Happening;
import org.zhihe.templates.page.HeldFormPage;
import org.zhihe.templates.page.Paper;
import org.zhihe.templates.page.PaperSheet;
import org.zhihe.templates.page.PartyCard;
import org.zhihe.templates.page.Station;
import org.zhihe.templates.page.Turn;

/** One model per public page. A {@code mark} is put into every text that a person could have typed. */
final class Samples {

    static final String NUMBER = "咸知调2026-0018";
    static final Instant AT = Instant.parse("2026-11-16T02:30:00Z");
    static final LocalDate DUE = LocalDate.of(2026, 11, 25);
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final SampleForms forms;
    private final String mark;

    Samples(Messages messages, String mark) {
        this.forms = new SampleForms(messages);
        this.mark = mark;
    }

    SampleForms forms() {
        return forms;
    }

    /** Template name to model. A name may carry a variant after a hash. */
    Map<String, Object> portal() {
        Map<String, Object> pages = new LinkedHashMap<>();
        pages.put("portal/home", new Pages.Home(forms.tracking(), ways(), DraftSamples.offer(0), guide(), List.of()));
        pages.put(
                "portal/home#refused",
                new Pages.Home(forms.trackingRefused(), ways(), DraftSamples.offer(1), guide(), notices()));
        pages.put("portal/filing/choose", new Pages.Choose(ways(), DraftSamples.offer(3)));
        pages.put("portal/filing/form", filing(false));
        pages.put("portal/filing/form#refused", filing(true));
        pages.put("portal/filing/receipt", receipt());
        pages.put(
                "portal/filing/statement",
                new Pages.Statement(
                        NUMBER,
                        List.of(Fact.of("经过", text("对方在招牌上使用了近似标识。"))),
                        List.of(Fact.of("涉及的权利", text("商标，12345678"))),
                        GuideSamples.checklists(),
                        "/matters/1/evidence"));
        pages.putAll(new DraftSamples(forms, mark).pages());
        pages.put("portal/tracking/find", new Pages.Find(forms.trackingRefused(), false, ""));
        pages.put("portal/tracking/find#kept", new Pages.Find(forms.tracking(), true, "/account/sign-in"));
        pages.put("portal/tracking/matter", tracking());
        pages.put("portal/tracking/matter#empty", emptyTracking());
        pages.put("portal/tracking/consents", consents(forms.trackingRefused(), "/matters/1/withdrawal"));
        pages.put("portal/tracking/consents#withdrawn", consents(null, ""));
        pages.put("portal/tracking/correction", correction());
        pages.put(
                "portal/tracking/confirmation",
                new Pages.NotYet(
                        NUMBER,
                        "现在还不能申请司法确认",
                        text("由哪个法院确认，还要先核实。"),
                        List.of(Fact.of("最晚申请日期", "2026年12月28日")),
                        List.of(text("武汉市中级人民法院：“是否属于技术秘密”核实为“是”的。"), "咸安区人民法院：“是否属于技术秘密”核实为“否”的。"),
                        List.of("向服务中心说明情况。", text("服务中心核实登记。"), "收到答复后回到这里申请。"),
                        "/matters/1/questions",
                        "/matters/1"));
        pages.put(
                "portal/tracking/reopening",
                new Pages.Reopening(NUMBER, text("期限到2027年1月22日为止，已经过了。"), "/filing", "/matters/1"));
        pages.put("portal/question/thread", new Pages.Questions(NUMBER, said(), forms.tracking(), "/q", "/matters/1"));
        pages.put("portal/question/thread#closed", new Pages.Questions(NUMBER, List.of(), null, "/q", "/matters/1"));
        pages.put("portal/tracking/step", partyStep());
        pages.put("portal/tracking/agreement", new Pages.Sheet(paper(), NUMBER, "/matters/1"));
        pages.putAll(new AccountSamples(forms).pages());
        pages.putAll(new GuideSamples(forms).pages());
        pages.putAll(new RepresentationSamples(this).pages());
        pages.putAll(new EvidenceSamples(this).portal());
        pages.put("portal/help", Map.of());
        pages.put("portal/privacy", Map.of());
        pages.put("portal/held-form", heldForm("/matters/1/evidence", true));
        pages.put("portal/error", new ErrorPage(404, "", "7F3A-21C9", ""));
        pages.put("portal/error#host", new ErrorPage(400, "host", text("网址不对"), "7F3A-21C9", "https://zhihe.invalid"));
        pages.put("portal/error#odd", new ErrorPage(418, text("对方已经签收"), "7F3A-21C9", "/back"));
        return pages;
    }

    HeldFormPage heldForm(String action, boolean multipart) {
        HeldFormPage.Sent note = new HeldFormPage.Sent("note", text("双方已经电话沟通，\n同意下周一到场。"));
        return new HeldFormPage(action, multipart, List.of(new HeldFormPage.Sent("version", "3"), note), List.of(note));
    }

    String text(String said) {
        return said + mark;
    }

    Clock clock(String title, int percent, ClockLevel level, String left) {
        boolean full = !title.isEmpty();
        return new Clock(
                title,
                DUE,
                left,
                percent,
                level,
                full ? "期限规则 D2 · 委员会调解规则第三条" : "",
                full ? text("中止的时间不计入期限") : "",
                List.of(text("从2026年11月10日的次日起7个工作日；最后一日是2026年11月19日。"), "届满后不能再提出。"),
                full ? text("2027年的放假安排还没有录入。") : "");
    }

    List<PartyCard> parties() {
        return List.of(
                new PartyCard(
                        "申请人", text("湖北香泉茶业有限公司"), List.of(Fact.of("联系人", text("周某")), Fact.of("电话", "138****6021"))),
                new PartyCard("被申请人", text("咸安区悦来百货店"), List.of(Fact.of("经营者", text("李某某")))));
    }

    List<FileLine> files() {
        return List.of(
                new FileLine(text("商标注册证.pdf"), "/files/1", "1.2 MB", DIGEST, DIGEST, AT, text("申请人"), text("证明权利归属")),
                new FileLine(text("门店照片.jpg"), "", "860 KB", "", "", null, "申请人", ""));
    }

    List<EvidenceGroup> evidence() {
        return new EvidenceSamples(this).groups();
    }

    List<Paper> papers() {
        return List.of(
                new Paper(text("受理通知书"), "咸知调受〔2026〕18号", "/papers/1", LocalDate.of(2026, 11, 18), "已受理"),
                new Paper("调解邀请函", "咸知调邀〔2026〕31号", "/papers/2", LocalDate.of(2026, 11, 18), ""));
    }

    List<Happening> happenings() {
        return List.of(
                new Happening(
                        Instant.parse("2026-11-18T07:05:00Z"), "已向被申请人发出调解邀请", text("请在5个工作日内答复"), "咸宁市知识产权人民调解委员会"),
                new Happening(Instant.parse("2026-11-18T06:40:00Z"), text("已受理"), "材料齐全，符合受理条件", ""),
                new Happening(AT, "收到调解申请", "", text("申请人")));
    }

    List<Station> stations() {
        return List.of(
                Station.done("提交", "11月16日"),
                Station.done("受理", "11月18日"),
                Station.current("征求对方意见", text("最晚11月25日")),
                Station.waiting("调解", ""),
                Station.waiting("办结", ""));
    }

    PaperSheet paper() {
        return new PaperSheet(
                "咸宁市知识产权人民调解委员会",
                "调解协议书",
                "咸知调协〔2026〕9号",
                text("咸安区悦来百货店"),
                parties(),
                List.of(
                        new PaperSheet.Section("一、纠纷事实", List.of(text("被申请人销售的茶叶礼盒使用了与申请人注册商标近似的标识，双方对事实没有争议。"))),
                        new PaperSheet.Section(
                                "二、协议内容", List.of("被申请人自签署之日起停止销售涉案礼盒。", "被申请人于2026年12月10日前向申请人支付12,800.00元。"))),
                List.of(
                        new PaperSheet.Signature("申请人", text("湖北香泉茶业有限公司"), "2026年12月1日 10:12 签署"),
                        new PaperSheet.Signature("被申请人", "咸安区悦来百货店", "")),
                "咸宁市知识产权人民调解委员会",
                LocalDate.of(2026, 12, 1),
                "已经生效",
                DIGEST);
    }

    private List<Pages.Way> ways() {
        return List.of(
                new Pages.Way("mediation", "/filing/mediation", 8),
                new Pages.Way("complaint", "/filing/complaint", 10),
                new Pages.Way("report", "/filing/report", 5),
                new Pages.Way("assistance", "/filing/assistance", 5));
    }

    private List<Station> guide() {
        return List.of(
                Station.waiting("提交", "当场得到编号"),
                Station.waiting("受理", "约3个工作日"),
                Station.waiting("分流", "约2个工作日"),
                Station.waiting("调解或办理", "约24日"),
                Station.waiting("办结", "文书在线可查"));
    }

    private List<Pages.Notice> notices() {
        return List.of(new Pages.Notice(text("国庆期间人工服务安排"), "/notices/1", LocalDate.of(2026, 9, 28)));
    }

    private Pages.Filing filing(boolean refused) {
        return new Pages.Filing(
                "mediation",
                refused ? forms.filingRefused(text("甲")) : forms.filing(),
                "/filing/mediation",
                "k-123",
                List.of("准备好身份证明和权利证明的照片或扫描件，没有的可以以后再补。", "每个文件不超过50 MB，支持 PDF、图片、音视频。"),
                "/drafts/save/mediation",
                refused,
                DraftSamples.state(refused));
    }

    private Pages.Receipt receipt() {
        return new Pages.Receipt(
                NUMBER,
                "K7QM-4X2P",
                AT,
                List.of(
                        Station.done("提交", "11月16日"),
                        Station.current("受理审查", "最晚11月25日"),
                        Station.waiting("分流", ""),
                        Station.waiting("调解", ""),
                        Station.waiting("办结", "")),
                "工作人员会审查材料，并告诉您受理、需要补充还是不予受理。",
                DUE,
                "自收到之日次日起算7个工作日，遇法定节假日顺延。",
                List.of(Fact.of("办理事项", "申请调解"), Fact.of("申请人", text("湖北香泉茶业有限公司")), Fact.of("被申请人", text("悦来百货店"))),
                List.of(Fact.of("涉及的权利", text("商标，12345678")), Fact.of("怎样发现的", text("顾客告诉我们"))),
                GuideSamples.checklists(),
                files(),
                List.of(
                        new Pages.InSeries(NUMBER, text("悦来百货店"), "K7QM-4X2P", "/matters/1"),
                        new Pages.InSeries("咸知调2026-0019", text("香满楼茶行"), "K7QM-4X2Q", "/matters/2")),
                "/matters/1",
                new Pages.Qr(9, "M4 4h1v1h-1z"));
    }

    private Pages.Tracking tracking() {
        return new Pages.Tracking(
                text("您的答复已经收到。"),
                NUMBER,
                "调解申请",
                "您是申请人",
                text("茶叶礼盒商标近似纠纷"),
                "已受理",
                text("正在等对方答复是否参加调解。"),
                "已受理",
                new Turn(text("您"), "请从三位调解员中选定一位，或者委托委员会指定。", DUE, "自受理之日次日起算5个工作日（《人民调解法》第十九条）。", true),
                clock("调解期限", 40, ClockLevel.CALM, "还有18日"),
                List.of(clock("立案决定", 60, ClockLevel.PAUSED, "2026年11月20日起，因鉴定、检测")),
                List.of(
                        new Action("选定调解员", "选定后对方也会收到通知", "/a", true),
                        new Action("补充材料", "", "/b", false),
                        new Action("向办理人员提问", "", "/d", false)),
                List.of(new Action("撤回申请", "撤回后这件事就此结束，可以重新申请", "/c", false)),
                List.of(text("权利状态已于2026年11月20日核查：有效")),
                List.of(new Pages.RouteView(
                        AT,
                        text("人民调解：咸宁市知识产权人民调解委员会"),
                        text("双方都愿意时可以先调解。"),
                        "《人民调解法》第十七条",
                        text("当事人要求"),
                        List.of(new Pages.Proposal("移送法院", text("由法院审理"), "法释〔2022〕13号", "按诉讼费标准", false)),
                        List.of(text("您于11月21日提出异议：等待答复")),
                        "/matters/1/objections/1")),
                stations(),
                List.of(papers()),
                Stream.generate(this::happenings).limit(3).flatMap(List::stream).toList(),
                papers(),
                parties(),
                List.of(new EvidenceSide("您提交的", evidence()), new EvidenceSide(text("被申请人提交的"), evidence())),
                text("您是一般授权的代理人。"),
                List.of(text("王律师，特别授权")),
                "/matters/1/representatives",
                "/matters/1/consents",
                "button");
    }

    private Pages.Tracking emptyTracking() {
        return new Pages.Tracking(
                "",
                NUMBER,
                "违法举报",
                "匿名举报人",
                "线索",
                "已提交",
                "等待审查。",
                "",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                stations(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                "/matters/1/representatives",
                "",
                "sign-in");
    }

    private static Pages.Consents consents(FormView form, String withdrawalHref) {
        return new Pages.Consents(
                "已记录您撤回了同意。",
                NUMBER,
                List.of(Fact.of("保存身份证件号码", "2026年11月20日同意")),
                "您可以随时撤回，不影响办理。",
                form,
                "/matters/1/consents",
                withdrawalHref,
                "/matters/1");
    }

    List<Pages.Said> said() {
        return List.of(
                new Pages.Said("您这一方", AT, text("还要多久？\n对方还在卖。"), "", false),
                new Pages.Said("办理人员（市知识产权维权中心）", AT, text("本周内答复。"), "新答复", true));
    }

    private Pages.Correction correction() {
        return new Pages.Correction(
                NUMBER,
                List.of(new Pages.Missing("商标注册证", text("拍照或扫描，四角完整")), new Pages.Missing("被申请人的地址", "")),
                DUE,
                "自收到本通知之日次日起算5个工作日。",
                files(),
                forms.filing(),
                "/x",
                "3",
                "k-9",
                "/matters/1");
    }

    private Pages.PartyStep partyStep() {
        return new Pages.PartyStep(
                NUMBER,
                "是否参加调解",
                text("调解由双方自愿参加，不收费。不参加不代表承认对方的说法。"),
                List.of(Fact.of("申请人", text("湖北香泉茶业有限公司")), Fact.link("请求", "停止销售，赔偿12,800.00元", "/x")),
                text("提交后会通知对方。"),
                forms.step(text("同意")),
                "/x",
                "提交答复",
                "4",
                "",
                "/matters/1");
    }
}
