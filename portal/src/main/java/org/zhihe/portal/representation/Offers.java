package org.zhihe.portal.representation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.portal.account.LinkCookie;
import org.zhihe.portal.account.SignedIn;
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

    /**
     * To somebody who is not signed in the page says nothing of what is offered.
     *
     * @param offered tells the account of the offer with this token; empty when there is none any more
     */
    HttpResponse<?> look(
            String name, HttpRequest<?> request, BiFunction<AccountHolder, String, Optional<List<Fact>>> offered) {
        Optional<AccountHolder> holder = SignedIn.holder(request);
        if (holder.isEmpty()) {
            return page(name, "door", List.of(), false);
        }
        return offered.apply(holder.get(), cookie.token(request))
                .<HttpResponse<?>>map(facts -> page(name, "lead", facts, true))
                .orElseGet(this::expired);
    }

    private HttpResponse<?> expired() {
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
