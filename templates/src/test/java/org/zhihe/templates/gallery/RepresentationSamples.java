package org.zhihe.templates.gallery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Fact;

/** The matters of an account, and who else acts in them. */
final class RepresentationSamples {
    private static final Instant AT = Instant.parse("2026-11-20T02:30:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    private static final LocalDate UNTIL = LocalDate.of(2027, 11, 22);

    private final Samples samples;

    RepresentationSamples(Samples samples) {
        this.samples = samples;
    }

    public record Row(
            String href,
            String number,
            String title,
            String kindLabel,
            String statusWord,
            String acting,
            String due,
            LocalDate by,
            boolean yours,
            String releaseHref) {}

    public record Held(
            String number, String party, String powers, LocalDate from, LocalDate until, boolean begun, String href) {}

    public record Matters(String flash, List<Row> rows, List<Held> powers, String nextHref) {}

    public record Line(String name, String status, boolean inForce, List<Fact> facts, String endHref) {}

    public record Representatives(
            String flash, String number, List<Line> lines, String grantHref, String why, String backHref) {}

    public record Offer(
            String name,
            String title,
            List<String> paragraphs,
            List<Fact> facts,
            boolean signedIn,
            String action,
            String acceptLabel,
            String declineLabel) {}

    public record Colleague(long id, String name, String address, Instant joinedAt) {}

    public record Invited(long id, String address, Instant invitedAt, Instant answerBy) {}

    public record Membership(long id, String name, Instant joinedAt) {}

    public record Company(
            String flash,
            List<Colleague> colleagues,
            List<Invited> invited,
            List<Membership> memberships,
            FormView form) {}

    Map<String, Object> pages() {
        Map<String, Object> pages = new LinkedHashMap<>();
        pages.put("portal/representation/matters", matters());
        pages.put("portal/representation/matters#empty", new Matters("", List.of(), List.of(), ""));
        pages.put("portal/representation/list", representatives());
        pages.put(
                "portal/representation/list#empty",
                new Representatives("", Samples.NUMBER, List.of(), "", "代理人不能再委托别人。", "/matters/1"));
        pages.put("portal/representation/offer", offer(true));
        pages.put("portal/representation/offer#door", offer(false));
        pages.put("portal/representation/company", company());
        pages.put(
                "portal/representation/company#person",
                new Company("", List.of(), List.of(), List.of(new Membership(3, text("香泉茶业"), AT)), null));
        pages.put(
                "portal/representation/company#nobody",
                new Company("", List.of(), List.of(), List.of(), samples.forms().tracking()));
        pages.put("portal/representation/company#alone", new Company("", List.of(), List.of(), List.of(), null));
        return pages;
    }

    private String text(String said) {
        return samples.text(said);
    }

    private Matters matters() {
        return new Matters(
                "已放进您的账号。",
                List.of(
                        new Row(
                                "/matters/1",
                                Samples.NUMBER,
                                text("茶叶礼盒商标近似纠纷"),
                                "调解申请",
                                "待补正",
                                text("申请人：湖北香泉茶业有限公司"),
                                "补正材料：通知之日起15日内",
                                UNTIL,
                                true,
                                "/account/matters/1/release"),
                        new Row(
                                "/matters/2",
                                "咸知调2026-0009",
                                text("外观设计纠纷"),
                                "投诉",
                                "已办结",
                                "您代理申请人",
                                "",
                                null,
                                false,
                                "")),
                List.of(
                        new Held(Samples.NUMBER, text("李某某"), "特别授权", FROM, UNTIL, true, "/account/powers/1/end"),
                        new Held("咸知调2026-0009", "王某", "一般授权", FROM, UNTIL, false, "/account/powers/2/end")),
                "/account/matters?before=12");
    }

    private Representatives representatives() {
        List<Fact> facts = List.of(
                Fact.of("权限", "可以查看、添加材料、补正"),
                Fact.of("邮箱", text("lawyer@example.invalid")),
                Fact.link("授权委托书", "下载", "/matters/1/evidence/3"));
        return new Representatives(
                "委托已结束。",
                Samples.NUMBER,
                List.of(
                        new Line(text("王律师"), "有效", true, facts, "/matters/1/representatives/1/end"),
                        new Line("赵律师", "已结束", false, facts, "")),
                "/matters/1/representatives/new",
                "",
                "/matters/1");
    }

    private Offer offer(boolean signedIn) {
        return new Offer(
                "power",
                "请您担任代理人",
                List.of("请核对下面的内容。", "您随时可以辞去。"),
                signedIn ? List.of(Fact.of("委托人", text("湖北香泉茶业有限公司"))) : List.of(),
                signedIn,
                "/account/power",
                "接受委托",
                "不接受");
    }

    private Company company() {
        return new Company(
                "邀请已发出。",
                List.of(new Colleague(1, text("小李"), "li@example.invalid", AT)),
                List.of(new Invited(2, text("zhao@example.invalid"), AT, AT)),
                List.of(),
                samples.forms().trackingRefused());
    }
}
