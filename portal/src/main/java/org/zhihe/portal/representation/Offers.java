package org.zhihe.portal.representation;

import io.micronaut.http.HttpResponse;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import org.zhihe.portal.account.LinkCookie;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** Pages of offers that came by mail, worded {@code offer.<name>.*} at {@code /account/<name>}. */
@Singleton
class Offers {
    private final LinkCookie cookie;
    private final Messages messages;

    Offers(LinkCookie cookie, Messages messages) {
        this.cookie = cookie;
        this.messages = messages;
    }

    LinkCookie cookie() {
        return cookie;
    }

    Messages messages() {
        return messages;
    }

    /** For somebody who is not signed in: says nothing of what is offered. */
    HttpResponse<?> door(String name) {
        return page(name, "door", List.of(), false);
    }

    HttpResponse<?> page(String name, List<Fact> facts) {
        return page(name, "lead", facts, true);
    }

    HttpResponse<?> expired() {
        return HttpResponse.seeOther(URI.create("/account/link-expired")).cookie(cookie.gone());
    }

    /** @param done names what was answered, for the list of matters */
    HttpResponse<?> answered(String done) {
        return HttpResponse.seeOther(URI.create("/account/matters?done=" + done))
                .cookie(cookie.gone());
    }

    private HttpResponse<?> page(String name, String text, List<Fact> facts, boolean signedIn) {
        String key = "offer." + name;
        return HttpResponse.ok(new ModelAndView<>(
                "portal/representation/offer",
                new OfferPage(
                        name,
                        messages.get(key + ".title"),
                        messages.get(key + "." + text).lines().toList(),
                        facts,
                        signedIn,
                        "/account/" + name,
                        messages.get(key + ".accept"),
                        messages.get(key + ".decline"))));
    }
}
