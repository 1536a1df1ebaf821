package org.zhihe.templates.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhihe.templates.Chrome;
import org.zhihe.templates.Messages;
import org.zhihe.templates.NavLink;
import org.zhihe.templates.Renderer;
import org.zhihe.templates.SessionTimes;

/** Every page with a sample model. */
public final class Gallery {

    private final Messages messages = Messages.chinese().with(SampleForms.WORDS);
    private final Renderer renderer = new Renderer(messages);

    /** Pages by name; the mark stands in every text that a person could have typed. */
    public Map<String, String> pages(String mark, boolean largeText) {
        Samples samples = new Samples(messages, mark);
        Map<String, Object> models = new LinkedHashMap<>(samples.portal());
        models.putAll(new DeskSamples(samples).admin());
        models.putAll(new TransferSamples(samples).pages());
        models.putAll(new OfficialSamples(samples).pages());
        Map<String, String> pages = new LinkedHashMap<>();
        Chrome.Forms forms = new Chrome.Forms("token of the page", true);
        models.forEach((name, model) -> pages.put(
                name,
                renderer.render(
                        name.replaceAll("#.*", ""),
                        model,
                        chrome(name, mark).withLargeText(largeText).withForms(forms))));
        return pages;
    }

    private static SessionTimes lasting(String kind) {
        return new SessionTimes(
                kind, "/session", Samples.AT.plusSeconds(3600), Samples.AT.plusSeconds(36_000), Samples.AT);
    }

    private static Chrome chrome(String name, String mark) {
        if (name.startsWith("portal")) {
            return Chrome.at("/" + mark)
                    .lasting(name.contains("account") ? lasting("account") : lasting("visit"))
                    .withDemo(name.contains("home"))
                    .withLinks(List.of(
                            new NavLink("/track", "find.title", name.contains("find")),
                            new NavLink("/help", "layout.help", name.contains("help"))));
        }
        Chrome desk = Chrome.at("/queue");
        if (name.contains("sign-in")) {
            return desk;
        }
        return desk.lasting(lasting("staff"))
                .signedIn("陈敏" + mark, "受理员", "市知识产权人民调解委员会", "/sign-out")
                .withLinks(List.of(
                        new NavLink("/queue", "queue.title", true), new NavLink("/outbox", "outbox.title", false)));
    }
}
