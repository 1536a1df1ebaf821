package org.zhihe.templates.gallery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Action;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.Happening;
import org.zhihe.templates.page.Pager;
import org.zhihe.templates.page.PaperSheet;

/** Transfers, their ledger and the list for the joint conference. */
final class TransferSamples {
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final Samples samples;

    TransferSamples(Samples samples) {
        this.samples = samples;
    }

    public record ListRow(
            String href,
            String number,
            String kind,
            String matter,
            String from,
            String to,
            String part,
            String state,
            String due,
            boolean overdue) {}

    public record ListPage(List<ListRow> rows, String note, String ledgerHref) {}

    public record Item(
            int position, String title, String kind, String size, String sha256, String sm3, List<String> marks) {}

    public record Show(
            String flash,
            String title,
            String note,
            List<Fact> facts,
            List<Fact> stated,
            List<Action> steps,
            String waiting,
            List<Item> items,
            List<Fact> remedies,
            List<Happening> history,
            String letterHref,
            String pdfHref,
            String packageHref) {}

    public record StepPage(
            String title,
            String lead,
            String transfer,
            List<Fact> facts,
            List<Item> items,
            String warning,
            FormView form,
            String action,
            String submitLabel,
            String version,
            String backHref) {}

    public record Letter(PaperSheet sheet, String backHref, List<Item> items) {}

    public record LedgerRow(
            String href,
            String number,
            String kind,
            String matter,
            String from,
            String to,
            Instant opened,
            String state,
            String due,
            boolean overdue) {}

    public record Ledger(FormView form, List<Fact> links, List<LedgerRow> rows, Pager pager) {}

    public record Supervised(
            String href, String number, String title, String bodies, LocalDate until, boolean overdue, String reason) {}

    public record Repeat(String name, List<Fact> matters) {}

    public record Late(String href, String number, String title, String holders, String rule, LocalDate dueOn) {}

    public record Conference(
            LocalDate on,
            List<LedgerRow> overdue,
            int cut,
            List<Late> late,
            int lateCut,
            List<Supervised> supervised,
            List<Repeat> repeats,
            int repeatsCut) {}

    Map<String, Object> pages() {
        Map<String, Object> pages = new LinkedHashMap<>();
        pages.put("admin/transfer/list", new ListPage(rows(), text("只列出最急的200件。"), "/ledger"));
        pages.put("admin/transfer/list#empty", new ListPage(List.of(), "", "/ledger"));
        pages.put("admin/transfer/show", show(action()));
        pages.put("admin/transfer/show#waiting", show());
        pages.put("admin/transfer/step", step("/x", text("情况已经变化。")));
        pages.put("admin/transfer/step#closed", step("", "现在不能办理。"));
        pages.put("admin/transfer/letter", new Letter(samples.paper(), "/transfers/1", items()));
        pages.put(
                "admin/ledger/list",
                new Ledger(
                        samples.forms().audit(),
                        List.of(Fact.link("", "红色清单", "/ledger?overdue=true")),
                        ledger(),
                        new Pager(1, 1, -1, "", "/ledger?before=1")));
        pages.put(
                "admin/ledger/list#empty", new Ledger(samples.forms().audit(), List.of(), List.of(), Pager.single(0)));
        pages.put(
                "admin/ledger/conference",
                new Conference(
                        LocalDate.of(2026, 11, 28),
                        ledger(),
                        500,
                        List.of(new Late(
                                "/m",
                                Samples.NUMBER,
                                text("茶叶商标"),
                                text("市知识产权局"),
                                "结案：立案后3个月内",
                                LocalDate.of(2026, 11, 20))),
                        500,
                        List.of(new Supervised(
                                "/m",
                                Samples.NUMBER,
                                text("冒牌白酒"),
                                text("市公安局"),
                                LocalDate.of(2026, 12, 1),
                                true,
                                text("影响大"))),
                        List.of(new Repeat(text("某商行"), List.of(Fact.link("", Samples.NUMBER, "/m")))),
                        2000));
        pages.put(
                "admin/ledger/conference#empty",
                new Conference(LocalDate.of(2026, 11, 28), List.of(), 0, List.of(), 0, List.of(), List.of(), 0));
        return pages;
    }

    private List<ListRow> rows() {
        return List.of(
                new ListRow(
                        "/transfers/1",
                        text("咸市监案移〔2026〕1号"),
                        "移送涉嫌犯罪案件",
                        Samples.NUMBER,
                        "市市场监管局",
                        text("市公安局"),
                        "移送方",
                        "已移送，待签收",
                        "2026年11月29日 09:00前：签收",
                        true),
                new ListRow("/transfers/2", "未发函", "反向移送", Samples.NUMBER, "市公安局", "市市场监管局", "接收方", "待审批", "", false));
    }

    private List<Item> items() {
        return List.of(new Item(1, text("票据.pdf"), "证据", "1.2 MB", DIGEST, DIGEST, List.of(text("商业秘密"), "由李四确认可以移送")));
    }

    private static Action action() {
        return new Action("签收", "确认收到。", "/transfers/1/steps/receipt", true);
    }

    private Show show(Action... steps) {
        return new Show(
                "已发出。",
                text("移送涉嫌犯罪案件 1号"),
                text("对方不在本系统内。"),
                List.of(Fact.link("所属事项", Samples.NUMBER, "/m"), Fact.of("进度", "已移送")),
                List.of(Fact.of("事实和理由", text("货值八万元"))),
                List.of(steps),
                text("最晚2026年12月1日：决定是否立案"),
                items(),
                List.of(Fact.of("提请复议：已提出", text("应当立案"))),
                List.of(new Happening(Samples.AT, text("已移送"), "来文1号", text("市公安局 蒋某"))),
                "/transfers/1/letter",
                "/transfers/1/letter.pdf",
                "/transfers/1/package");
    }

    private StepPage step(String action, String warning) {
        return new StepPage(
                "签收",
                text("确认收到移送函和材料。"),
                text("移送涉嫌犯罪案件 1号"),
                List.of(Fact.of("接收单位", text("市公安局"))),
                items(),
                warning,
                samples.forms().step(text("签收")),
                action,
                "签收",
                "3",
                "/transfers/1");
    }

    private List<LedgerRow> ledger() {
        return List.of(
                new LedgerRow(
                        "/transfers/1",
                        text("1号"),
                        "移送涉嫌犯罪案件",
                        Samples.NUMBER,
                        "市市场监管局",
                        text("市公安局"),
                        Samples.AT,
                        "已移送",
                        "明天",
                        true),
                new LedgerRow("", "2号", "移送法院", Samples.NUMBER, "中心", "法院", Samples.AT, "法院已签收", "", false));
    }

    private String text(String said) {
        return samples.text(said);
    }
}
