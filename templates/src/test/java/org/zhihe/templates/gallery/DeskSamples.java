package org.zhihe.templates.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.page.Action;
import org.zhihe.templates.page.ActionGroup;
import org.zhihe.templates.page.Clock;
import org.zhihe.templates.page.ClockLevel;
import org.zhihe.templates.page.ErrorPage;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.Pager;
import org.zhihe.templates.page.Tab;
import org.zhihe.templates.page.Turn;

/** One model per staff page. */
final class DeskSamples {

    private final Samples samples;

    DeskSamples(Samples samples) {
        this.samples = samples;
    }

    Map<String, Object> admin() {
        Map<String, Object> pages = new LinkedHashMap<>();
        pages.put(
                "admin/sign-in",
                new Pages.SignIn("登录工作台", "", samples.forms().tracking(), "/sign-in", "登录", List.of()));
        pages.put(
                "admin/authenticator",
                new Pages.Authenticator(
                        new Pages.Qr(9, "M4 4h1v1h-1z"),
                        text("ABCD EFGH"),
                        samples.forms().tracking(),
                        "/x"));
        pages.put("admin/message", new Pages.Message(text("请查看邮箱"), List.of(text("几分钟内会收到。")), "/x", "返回"));
        pages.put("admin/staff/list", staff());
        pages.put("admin/rule/list", rules());
        pages.put("admin/rule/edit", rule(null));
        pages.put("admin/rule/edit#none", rule(new Pages.Effect(12, List.of())));
        pages.put(
                "admin/rule/edit#some",
                rule(new Pages.Effect(
                        12,
                        List.of(new Pages.EffectRow(
                                Samples.NUMBER, "侵权投诉 · 商标", text("行政执法：咸宁市市场监督管理局"), text("没有确定的途径"))))));
        pages.put(
                "admin/rule/restore",
                new Pages.Restore(
                        text("规则 gi-enforcement：恢复城市文件的版本"),
                        "/rules/routes/gi",
                        ruleVersions(),
                        samples.forms().step(text("说明")),
                        "3",
                        new Pages.Effect(12, List.of())));
        pages.put("admin/rule/try", new Pages.TryOut(samples.forms().step(text("情形")), null, ""));
        pages.put(
                "admin/rule/try#asked",
                new Pages.TryOut(samples.forms().step(text("情形")), guidance(), text("有管辖权的法院：咸宁中院")));
        pages.put(
                "admin/rule/try#nothing",
                new Pages.TryOut(
                        samples.forms().step(text("情形")),
                        new Pages.Guidance(List.of(), List.of(), List.of()),
                        text("法院要等条件核实后才能确定。")));
        pages.put(
                "admin/staff/member",
                new Pages.StaffMember(
                        text("陈敏"),
                        "变更已保存。",
                        List.of(Fact.of("邮箱", text("a@example.invalid"))),
                        samples.forms().tracking(),
                        "/x",
                        "3",
                        List.of(new Pages.StaffAct("停用账号", "立即退出所有设备。", "/y")),
                        text("有一项变更等待复核。"),
                        ""));
        pages.put(
                "admin/me",
                new Pages.Me(
                        "",
                        List.of(Fact.of("姓名", text("陈敏"))),
                        List.of(
                                new Pages.Session(1, text("Chrome / Windows"), Samples.AT, Samples.AT, true),
                                new Pages.Session(2, "Safari / iPhone", Samples.AT, Samples.AT, false)),
                        true));
        pages.put("admin/recovery-codes", new Pages.RecoveryCodes(List.of("0-ABCDE-FGHJK", text("1-ABC")), "/"));
        pages.put(
                "admin/queue",
                new Pages.Queue(
                        text("“等我处理”里的要您动手，最急的在最上面。"),
                        List.of(new Pages.Task(text("有1个提问等待答复"), "/m")),
                        tabs(),
                        "mine",
                        text("茶"),
                        "/queue",
                        List.of(new Option("", "所有人（57）"), new Option("3", text("陈敏"))),
                        "3",
                        rows(),
                        new Pager(1, 3, 57, "", "/queue?page=2")));
        pages.put(
                "admin/queue#empty",
                new Pages.Queue(
                        "", List.of(), tabs(), "mine", "", "/queue", List.of(), "", List.of(), Pager.single(0)));
        pages.put("admin/matter", matter());
        pages.put("admin/step", step());
        pages.put("admin/held-form", samples.heldForm("/matters/1/steps/accept", false));
        pages.put(
                "admin/identity",
                new Pages.Identity(header(), List.of(Fact.of("申请人", text("周某")), Fact.of("护照", text("E12345678")))));
        pages.put(
                "admin/protected-identity",
                new Pages.ProtectedIdentity(header(), "您可以查看到 2026年11月29日。", List.of(Fact.of("姓名或单位名称", text("周某")))));
        pages.put(
                "admin/evidence", new Pages.StaffEvidence(header(), new EvidenceSamples(samples).passport(true), "/x"));
        pages.put("admin/counter", new Pages.Counter(samples.forms().filingRefused(text("叶某")), "key"));
        pages.put("admin/entrust", new Pages.Counter(samples.forms().filingRefused(text("叶某")), "key"));
        pages.put(
                "admin/experts/list",
                new Pages.ExpertList(
                        text("已保存。"),
                        List.of(new Pages.ExpertRow("/experts/1", text("程教授"), text("商标近似"), text("湖北科技学院"), "可以选用"))));
        pages.put("admin/experts/list#empty", new Pages.ExpertList("", List.of()));
        pages.put(
                "admin/experts/entry",
                new Pages.Expert(text("程教授"), samples.forms().filingRefused(text("程")), "/experts/1", "0"));
        pages.put("admin/outbox/list", outbox());
        pages.put("admin/outbox/list#bare", new Pages.Outbox(List.of(), outbox().rows(), Pager.single(2), true));
        pages.put(
                "admin/statistics",
                new Pages.Statistics(List.of(
                        new Pages.StatisticsTable(
                                "kind",
                                "按类型",
                                7,
                                "满意及以上占80%。",
                                List.of(
                                        new Pages.StatisticsRow("调解申请", 5, 100),
                                        new Pages.StatisticsRow("侵权投诉", 2, 40))),
                        new Pages.StatisticsTable("outcome", "按结果", 0, "", List.of()))));
        pages.put(
                "admin/outbox/mail",
                new Pages.Mail(text("调解邀请"), List.of(Fact.of("收件人", "a@example.invalid")), text("您好：\n请答复。"), ""));
        pages.put(
                "admin/calendar/list",
                new Pages.CalendarList(List.of(
                        new Pages.CalendarRow("/calendar/2026", "2026年", "已录入（随程序发布）", true, 33, 6),
                        new Pages.CalendarRow("/calendar/2027", "2027年", text("没有放假安排，按周末推算"), false, 0, 0))));
        pages.put(
                "admin/calendar/year",
                calendar(List.of(
                        new Pages.CalendarRun(
                                "2026年12月5日",
                                "上班",
                                text("调休上班"),
                                List.of(new Pages.CalendarDay(Samples.DUE, "2026-12-05"))),
                        new Pages.CalendarRun(
                                "2026年10月1日至2026年10月2日，共2天",
                                "放假",
                                text("国庆节"),
                                List.of(
                                        new Pages.CalendarDay(Samples.DUE, "2026-10-01"),
                                        new Pages.CalendarDay(Samples.DUE, "2026-10-02"))))));
        pages.put("admin/calendar/year#empty", calendar(List.of()));
        pages.put(
                "admin/calendar/preview",
                new Pages.CalendarPreview(
                        "预览2027年的变更",
                        List.of(text("2027年1月1日 放假（元旦）")),
                        List.of("2027年1月2日 上班（调休上班）"),
                        "有1项正在计算的期限，最后一日会改变：",
                        List.of(text("受理审查：2027年1月4日 改为 2027年1月5日")),
                        "另有3项没有列出。",
                        "/calendar/2027",
                        text("2027-01-01,off,元旦"),
                        "0",
                        "/calendar/2027"));
        pages.put(
                "admin/calendar/preview#same",
                new Pages.CalendarPreview(
                        "预览2027年的变更", List.of(), List.of(), "没有期限会因此改变最后一日。", List.of(), "", "/x", "", "2", "/y"));
        pages.put("admin/audit", audit(""));
        pages.put("admin/audit#broken", audit(text("记录与写入时不一致。")));
        pages.put(
                "admin/paper",
                new Pages.DeskSheet(samples.paper(), Samples.NUMBER, "/matters/1", new Pages.Qr(9, "M4 4h1v1h-1z")));
        pages.put("admin/error#gone", new ErrorPage(404, "", "7F3A-21C9", ""));
        pages.put("admin/error", new ErrorPage(409, text("这件事已由他人受理。"), "7F3A-21C9", "/matters/1"));
        return pages;
    }

    private Pages.CalendarYear calendar(List<Pages.CalendarRun> runs) {
        return new Pages.CalendarYear(
                text("日历已更新。"),
                "2027年",
                runs,
                samples.forms().tracking(),
                samples.forms().audit(),
                "/calendar/2027/preview",
                "1",
                List.of());
    }

    private Pages.StaffList staff() {
        return new Pages.StaffList(
                text("已提出。"),
                "由另一位复核。",
                List.of(
                        new Pages.Waiting(text("邀请李四担任法官"), text("杨管理提出"), "/staff/waiting/1/approve", "/x", "不同意"),
                        new Pages.Waiting("王五改为调解员", "赵管理提出", "", "/staff/waiting/2/reject", text("撤回"))),
                List.of(
                        new Pages.StaffRow("/staff/1", "chenmin", text("陈敏"), "受理员", "服务中心", "在用", Samples.AT, "已设置"),
                        new Pages.StaffRow("/staff/2", text("li"), "李四", "法官", "咸安区人民法院", "已邀请，未启用", null, "未设置")));
    }

    private String text(String said) {
        return samples.text(said);
    }

    private List<Tab> tabs() {
        return List.of(
                new Tab("我经办的", "/queue?tab=mine", 12, true),
                new Tab("待受理", "/queue?tab=intake", 5, false),
                new Tab("即将到期", "/queue?tab=near", 3, false),
                new Tab("已超期", "/queue?tab=late", 1, false),
                new Tab("全部", "/queue?tab=all", -1, false));
    }

    private List<Pages.QueueRow> rows() {
        List<Pages.QueueRow> rows = new ArrayList<>();
        rows.add(row(11, ClockLevel.LATE, 100, "2个工作日", "受理审查", text("超期：今天必须作出受理决定")));
        rows.add(row(18, ClockLevel.NEAR, 80, "还有1个工作日", "征求意见", "对方尚未答复，邀请明日到期"));
        rows.add(row(21, ClockLevel.CALM, 30, "还有18日", "调解中", ""));
        rows.add(row(23, ClockLevel.PAUSED, 45, "等待检测结论", "调解中", ""));
        rows.add(new Pages.QueueRow(
                "咸知投2026-0007", "/m", "假冒专利线索", "匿名", "违法举报", "待分流", null, "", List.of("窗口", "身份受保护"), "", "", false));
        return rows;
    }

    private Pages.QueueRow row(int n, ClockLevel level, int percent, String left, String stage, String why) {
        return new Pages.QueueRow(
                "咸知调2026-00" + n,
                "/m/" + n,
                text("茶叶礼盒商标近似纠纷"),
                text("湖北香泉茶业有限公司 / 悦来百货店"),
                "调解申请",
                stage,
                samples.clock("", percent, level, left),
                text("陈敏"),
                List.of(),
                why,
                text("对方没有答复时可以再次邀请"),
                level == ClockLevel.LATE);
    }

    private Pages.MatterHeader header() {
        return new Pages.MatterHeader(
                Samples.NUMBER, text("茶叶礼盒商标近似纠纷"), "调解申请", "征求意见", Samples.AT, text("陈敏"), "/matters/1", "已受理");
    }

    private Pages.Matter matter() {
        Clock near = samples.clock("答复邀请", 80, ClockLevel.NEAR, "还有1个工作日");
        return new Pages.Matter(
                "已指定调解员。",
                header(),
                samples.stations(),
                new Turn("被申请人", text("答复是否参加调解"), Samples.DUE, "自送达次日起算5个工作日。", false),
                List.of(new Action("移送行政执法", "另立执法线索，不影响调解", "/s1", false), new Action("更换经办人", "", "/s2", false)),
                procedures(),
                List.of(near, samples.clock("调解期限", 40, ClockLevel.CALM, "还有18日")),
                new Pages.LinkedMatters(
                        List.of(new Pages.LinkedLine(
                                "关联", "XNIP-20261103-00004-1", "/matters/1", text("同一门店的另一件"), "办理中", text("同一地点"))),
                        List.of(new Pages.LinkedLine(
                                "可能相同", "XNIP-20261101-00002-3", "", text("门店招牌"), "待受理", "依据：权利号相同")),
                        samples.files()),
                samples.parties(),
                List.of(Fact.of("调解", "征求意见"), Fact.link("执法线索", text("已移送"), "/t")),
                List.of(
                        new ActionGroup("与当事人", many("身份", 2)),
                        new ActionGroup("证据与核实", many("材料", 5)),
                        new ActionGroup("移送与协作", many("移送或者发函", 4)),
                        new ActionGroup(text("关联与回避"), many("回避", 4))),
                List.of(Fact.of("权利类型", "商标"), Fact.of("请求金额", "12,800.00元")),
                List.of(Fact.of("事实与理由", text("发现对方门店销售近似包装的礼盒，\n多次交涉未果。")), Fact.of("请求事项", "停止销售，赔偿损失。")),
                samples.evidence(),
                new Pages.Voice(
                        samples.said(), List.of(Fact.of("第12345678号", text("有效"))), List.of(Fact.of("评价", "满意"))),
                samples.papers(),
                List.of(new Action("答辩通知书", "立案以后五个工作日内", "/papers/new/adjudication-answer", false)),
                samples.happenings(),
                List.of(new Pages.RouteLine(
                        Samples.AT, "调解", text("双方有长期合作，争议金额较小"), "分流规则 R3 · 《人民调解法》第十八条", text("陈敏"))));
    }

    private List<Action> many(String what, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Action(what + i, text("什么时候使用，写明理由"), "/any" + i, false))
                .toList();
    }

    private List<Pages.ProcedureCard> procedures() {
        return List.of(
                new Pages.ProcedureCard(
                        "调解",
                        "咸知调〔2026〕18号",
                        "征求意见",
                        text("邀请函已送达，等待被申请人答复。"),
                        List.of(Fact.of("调解员", text("王立新")), Fact.of("送达", "11月18日 15:05 电子送达")),
                        Stream.concat(
                                        Stream.of(new Action("登记对方答复", "对方当面或电话答复时使用", "/s3", true)),
                                        many("再次邀请", 8).stream())
                                .toList(),
                        "",
                        true),
                new Pages.ProcedureCard(
                        "执法线索移送", "咸知移〔2026〕4号", "已回执", "市场监管综合执法支队已签收。", List.of(), List.of(), "已签收", false));
    }

    private Pages.Step step() {
        return new Pages.Step(
                header(),
                "分流",
                text("选择办理途径，并写明理由。当事人会看到理由，可以提出异议。"),
                List.of(Fact.of("权利类型", "商标"), Fact.of("双方意愿", text("申请人愿意调解"))),
                guidance(),
                text("决定后立即通知双方。"),
                samples.forms().step(text("调解")),
                "/x",
                "确定分流",
                "7");
    }

    private Pages.Guidance guidance() {
        return new Pages.Guidance(
                List.of(text("三年诉讼时效将于2026年12月30日届满。")),
                List.of(
                        new Pages.Proposal("调解", text("争议金额较小，申请人愿意调解"), "规则 R3 · 《人民调解法》第十八条", "约24日，不收费", true),
                        new Pages.Proposal("行政执法", "涉嫌侵犯注册商标专用权", "规则 R5 · 《商标法》第六十条", "约90日，不收费", false)),
                List.of(new Pages.Fold(
                        "取决于还没有核实的情况",
                        List.of(new Pages.Proposal("移送", text("取决于：是否涉及进出口货物"), "《知识产权海关保护条例》", "", false)))));
    }

    private Pages.RuleList rules() {
        Pages.RuleRow row = new Pages.RuleRow(
                "/rules/routes/gi",
                text("侵权投诉 · 地理标志 · 不限"),
                text("行政执法：咸宁市市场监督管理局"),
                "",
                text("《地理标志产品保护办法》第三十条"),
                "自2024年2月1日起",
                "城市文件");
        return new Pages.RuleList(
                text("已发布，立即生效。"),
                List.of(new Tab("全部", "/rules", 80, true), new Tab(text("商标"), "/rules?right=TRADEMARK", 12, false)),
                List.of(row),
                List.of(row));
    }

    private Pages.Rule rule(Pages.Effect effect) {
        return new Pages.Rule(
                "",
                text("修改规则 gi-enforcement"),
                samples.forms().step(text("规则")),
                "/rules/routes/gi",
                "0",
                effect == null ? "/rules/routes/gi/restore" : "",
                effect,
                ruleVersions());
    }

    private List<Pages.RuleVersion> ruleVersions() {
        return List.of(new Pages.RuleVersion("第3版", text("新的依据"), "自2024年2月1日起", text("办法修订"), text("林工，11月28日")));
    }

    private Pages.Outbox outbox() {
        return new Pages.Outbox(
                tabs(),
                List.of(
                        new Pages.OutboxRow(
                                "/outbox/1",
                                text("调解邀请"),
                                text("a@example.invalid"),
                                Samples.NUMBER,
                                Samples.AT,
                                "已发送",
                                ""),
                        new Pages.OutboxRow(
                                "/outbox/2",
                                "受理通知",
                                "b@example.invalid",
                                Samples.NUMBER,
                                Samples.AT,
                                "等待重试",
                                text("对方服务器暂时拒收"))),
                Pager.single(2),
                false);
    }

    private Pages.Audit audit(String alarm) {
        String number = Samples.NUMBER;
        return new Pages.Audit(
                List.of(Fact.of("已串联到", "2026年11月21日 09:30"), Fact.of("最近一次校验", "2026年11月21日 03:30")),
                alarm,
                samples.forms().audit(),
                List.of(
                        auditRow("陈敏（shouli）", "查看证据", false, number, "evidence 12", ""),
                        auditRow(text("韩检（jiancha）"), "越权访问被拒绝", true, "", "POST /matters/{number}", "192.0.2.7")),
                new Pager(1, 1, -1, "/audit", "/audit?before=51"));
    }

    private Pages.AuditRow auditRow(
            String who, String act, boolean refused, String number, String subject, String network) {
        return new Pages.AuditRow(
                Samples.AT,
                "2026-11-21 09:30:05",
                who,
                "/audit?person=shouli",
                act,
                refused,
                number,
                number.isEmpty() ? "" : "/audit?matter=" + number,
                text(subject),
                network);
    }
}
