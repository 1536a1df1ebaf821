package org.zhihe.templates.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Tip;
import org.zhihe.templates.page.Checklist;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.Station;

/** The screens of the guide; nobody can type anything into them. */
final class GuideSamples {
    private final SampleForms forms;

    GuideSamples(SampleForms forms) {
        this.forms = forms;
    }

    public record Question(Trail trail, FormView form, String step, List<Kept> kept) {}

    public record Kept(String name, String value) {}

    public record Trail(List<Station> line, List<Answered> answers) {}

    public record Answered(String question, String answer, String href) {}

    public record Result(
            Trail trail,
            String recourse,
            String line,
            List<String> reasons,
            List<Fact> facts,
            List<Fact> contact,
            String start,
            List<Checklist> bring,
            List<Alternative> others) {}

    public record Alternative(String recourse, String line, String brief, List<Fact> facts, String start) {}

    public record Office(
            Trail trail,
            String title,
            String lead,
            String name,
            String phone,
            String website,
            List<String> advice,
            String report) {}

    Map<String, Object> pages() {
        Map<String, Object> pages = new LinkedHashMap<>();
        pages.put("portal/guide/step", new Question(trail(false), forms.choice(false), "happened", List.of()));
        pages.put(
                "portal/guide/step#refused",
                new Question(trail(true), forms.choice(true), "right", List.of(new Kept("happened", "COUNTERFEIT"))));
        pages.put("portal/guide/result", result("/filing/mediation", checklists()));
        pages.put("portal/guide/result#elsewhere", result("", List.of()));
        pages.put("portal/guide/office", office("www.12315.cn", "/filing/report"));
        pages.put("portal/guide/office#plain", office(null, ""));
        return pages;
    }

    static List<Checklist> checklists() {
        return List.of(
                new Checklist("证明权利", List.of(new Tip("商标注册证", "可以在中国商标网查询并打印。"))),
                new Checklist("证明侵权或违法行为", List.of(new Tip("带网址和日期的网页截图", "截全屏。"))));
    }

    private static Trail trail(boolean answered) {
        return new Trail(
                List.of(
                        answered ? Station.done("发生了什么", "") : Station.current("发生了什么", ""),
                        Station.waiting("哪一种权利", ""),
                        Station.waiting("建议", "")),
                answered ? List.of(new Answered("发生了什么", "有人卖冒用我商标的商品", "/guide")) : List.of());
    }

    private static Result result(String start, List<Checklist> bring) {
        List<Fact> facts = List.of(Fact.of("谁来办", "咸宁市知识产权人民调解委员会"), Fact.of("一般多久", "一般30日内"));
        return new Result(
                trail(true),
                "申请调解",
                "调解员居中，双方自愿协商。",
                List.of("您希望得到赔偿，行政机关不能判。", "先调解，一次谈清。"),
                facts,
                start.isEmpty() ? List.of() : List.of(Fact.of("电话", "0715-0000000"), Fact.of("依据", "人民调解法")),
                start,
                bring,
                List.of(new Alternative("直接向法院起诉", "由法院判决。", "7日内决定是否立案，按诉讼费标准", facts, "")));
    }

    private static Office office(String website, String report) {
        return new Office(
                trail(true), "请找：全国12315平台", "这类事情由下面的机构办理。", "全国12315平台", "12315", website, List.of("保留小票。"), report);
    }
}
