package org.zhihe.templates.gallery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Fact;

/** Pages about accounts. */
final class AccountSamples {
    private static final Instant THEN = Instant.parse("2026-11-20T02:30:00Z");
    private final SampleForms forms;

    AccountSamples(SampleForms forms) {
        this.forms = forms;
    }

    public record Sheet(
            String name,
            String title,
            String lead,
            FormView form,
            String action,
            String submitLabel,
            String backHref) {}

    public record Message(String title, List<String> paragraphs, String href, String linkLabel) {}

    public record Link(String href, String label) {}

    public record Session(long id, String device, Instant since, Instant lastSeen, boolean current) {}

    public record Home(
            String flash,
            String name,
            List<Fact> facts,
            List<Link> settings,
            List<Session> sessions,
            List<Fact> consents,
            List<String> identityMatters) {}

    Map<String, Object> pages() {
        return Map.of(
                "portal/account/form",
                sheet("sign-in", ""),
                "portal/account/form#register",
                sheet("register", "/account"),
                "portal/account/message",
                new Message("请查收邮件", List.of("我们已发出邮件。", "没有收到的，请看看垃圾邮件箱。"), "/", "返回首页"),
                "portal/account/home",
                home());
    }

    private Sheet sheet(String name, String backHref) {
        return new Sheet(name, "登录", "登录后可以看到自己的全部事项。", forms.trackingRefused(), "/account/" + name, "登录", backHref);
    }

    private static Home home() {
        return new Home(
                "密码已更改。",
                "虚构文具有限公司",
                List.of(Fact.of("邮箱", "someone@example.invalid")),
                List.of(new Link("/account/settings/password", "更改密码")),
                List.of(
                        new Session(1, "Chrome / Windows", THEN, THEN, true),
                        new Session(2, "MicroMessenger / Android", THEN, THEN, false)),
                List.of(Fact.of("个人信息保护说明", "2026年11月20日同意")),
                List.of(Samples.NUMBER));
    }
}
