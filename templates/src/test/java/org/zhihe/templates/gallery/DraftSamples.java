package org.zhihe.templates.gallery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.QrCode;

/** Pages about filings that are not sent yet. */
final class DraftSamples {
    private static final String LINK = "https://zhihe.example.invalid/resume/17-" + "0a".repeat(32);

    private final SampleForms forms;
    private final String mark;

    DraftSamples(SampleForms forms, String mark) {
        this.forms = forms;
        this.mark = mark;
    }

    public record Kept(
            String flash,
            long id,
            String way,
            String title,
            Instant savedAt,
            Instant expiresAt,
            String href,
            String link,
            QrCode qr,
            boolean signedIn,
            FormView mail,
            FormView discard) {}

    public record Row(long id, String way, String title, Instant savedAt, Instant expiresAt, String href) {}

    public record Rows(String flash, List<Row> rows, boolean signedIn) {}

    public record Resume(String way, Instant savedAt) {}

    Map<String, Object> pages() {
        Row typed =
                new Row(17, "mediation", "乙商店销售仿冒商标的茶叶" + mark, Samples.AT, Samples.AT, "/filing/mediation?draft=17");
        Row empty = new Row(1018, "report", "", Samples.AT, Samples.AT, "/filing/report?draft=1018");
        return Map.of(
                "portal/draft/list",
                new Rows("草稿已删除。", List.of(typed, empty), true),
                "portal/draft/list#shared",
                new Rows("", List.of(typed), false),
                "portal/draft/list#empty",
                new Rows("", List.of(), false),
                "portal/draft/kept",
                kept(false, forms.tracking()),
                "portal/draft/kept#refused",
                kept(true, forms.trackingRefused()),
                "portal/draft/resume",
                new Resume("mediation", Samples.AT));
    }

    static Pages.DraftOffer offer(int count) {
        return new Pages.DraftOffer(count, "mediation", "/filing/mediation?draft=17", Samples.AT, count == 1);
    }

    static Pages.DraftState state(boolean newer) {
        return newer
                ? new Pages.DraftState(814, 3, "/drafts/17", "", "这份草稿 14:05 在另一处保存过。", "/filing/mediation?draft=17")
                : new Pages.DraftState(813, -1, "", "", "", "");
    }

    private Kept kept(boolean signedIn, FormView mail) {
        return new Kept(
                "草稿已保存。",
                1017,
                "mediation",
                "乙商店销售仿冒商标的茶叶" + mark,
                Samples.AT,
                Samples.AT,
                "/filing/mediation?draft=1017",
                LINK,
                QrCode.of(LINK),
                signedIn,
                mail,
                forms.sure());
    }
}
