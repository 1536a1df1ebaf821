package org.zhihe.templates.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Action;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.PaperSheet;

/** Official papers: drafted, issued and read. */
final class OfficialSamples {
    private final Samples samples;

    OfficialSamples(Samples samples) {
        this.samples = samples;
    }

    public record Draft(
            Pages.MatterHeader header,
            String title,
            List<Fact> facts,
            String warning,
            PaperSheet preview,
            FormView form,
            String action,
            String submitLabel,
            String version,
            String previewed,
            List<String> rights) {}

    public record Show(
            PaperSheet sheet,
            String number,
            String flash,
            String withdrawn,
            List<Fact> deliveries,
            List<Action> acts,
            String pdfHref,
            String backHref) {}

    public record Read(
            PaperSheet sheet, String number, String now, String withdrawn, String textHref, String backHref) {}

    Map<String, Object> pages() {
        Map<String, Object> pages = new LinkedHashMap<>();
        pages.put("admin/official/draft", draft(null, ""));
        pages.put("admin/official/draft#previewed", draft(sheet(""), samples.text("文字有改动，请再看一遍。")));
        pages.put("admin/official/show", show(samples.text("文书已签发。"), ""));
        pages.put("admin/official/show#withdrawn", show("", samples.text("已撤回，理由：金额有误")));
        pages.put("portal/tracking/paper", read(""));
        pages.put("portal/tracking/paper#withdrawn", read("这份文书已撤回，不再有效。"));
        return pages;
    }

    private Draft draft(PaperSheet preview, String warning) {
        return new Draft(
                new Pages.MatterHeader(
                        Samples.NUMBER, samples.text("茶叶礼盒"), "侵权投诉", "办理中", Samples.AT, "市监局", "/matters/1", ""),
                "行政处罚告知书",
                List.of(Fact.of("发给", samples.text("咸安区悦来百货店"))),
                warning,
                preview,
                samples.forms().step(samples.text("经查：")),
                "/x",
                "预览",
                "3",
                "",
                List.of("有权陈述和申辩。", "五个工作日内提出。"));
    }

    private Show show(String flash, String withdrawn) {
        return new Show(
                sheet("已签发"),
                Samples.NUMBER,
                flash,
                withdrawn,
                List.of(Fact.of(samples.text("咸安区悦来百货店"), samples.text("直接送达：店主签收"))),
                withdrawn.isEmpty() ? List.of(new Action("登记送达", "怎样、哪一天送达", "/delivery", false)) : List.of(),
                "/pdf",
                "/matters/1");
    }

    private Read read(String withdrawn) {
        return new Read(sheet("已签发"), Samples.NUMBER, "五个工作日内可以陈述、申辩。", withdrawn, "/text", "/matters/1");
    }

    private PaperSheet sheet(String seal) {
        return PaperSheet.official(
                "咸宁市市场监督管理局",
                "行政处罚告知书",
                "咸市监案文〔2026〕1号",
                samples.text("咸安区悦来百货店"),
                List.of(
                        new PaperSheet.Section("", List.of(samples.text("拟作出行政处罚。"))),
                        new PaperSheet.Section("权利和期限", List.of("有权陈述和申辩。"))),
                Samples.DUE,
                seal,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }
}
