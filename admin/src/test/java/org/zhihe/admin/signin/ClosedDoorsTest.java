package org.zhihe.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;

/** Who is not signed in finds every door closed but those named here. */
class ClosedDoorsTest {
    private static final Set<String> OPEN = Set.of(
            "/sign-in",
            "/sign-in/code",
            "/sign-in/authenticator",
            "/sign-in/anew",
            "/link/1",
            "/link-expired",
            "/welcome",
            "/forgotten",
            "/forgotten/sent",
            "/forgotten/new",
            "/forgotten/done",
            "/sign-out",
            "/session",
            "/preferences/large-text",
            "/health");

    private final Office office = Office.open();

    @Test
    void everyRouteAsksToSignIn() {
        String number = office.mediationRequest();
        List<? extends UriRouteInfo<?, ?>> routes =
                office.bean(Router.class).uriRoutes().toList();
        int closed = 0;
        for (UriRouteInfo<?, ?> route : routes) {
            String path = route.getUriMatchTemplate()
                    .toPathString()
                    .replace("{number}", number)
                    .replace("{name}", "accept")
                    .replaceAll("\\{[^}]+}", "1");
            if (OPEN.contains(path) || route.getHttpMethod() == HttpMethod.HEAD) {
                continue;
            }
            closed++;
            if (route.getHttpMethod() == HttpMethod.GET) {
                Browser.Answer answer = office.browser().get(path);
                assertThat(answer.status()).as(path).isEqualTo(303);
                assertThat(answer.location()).as(path).isEqualTo("/sign-in");
            } else {
                assertThat(office.browser().post(path, Map.of()).status())
                        .as(path)
                        .isEqualTo(401);
            }
        }
        assertThat(closed).isGreaterThanOrEqualTo(10);
    }

    @Test
    void whatIsNotThereLooksClosedToo() {
        assertThat(office.browser().get("/nothing-here").status()).isEqualTo(303);
        assertThat(office.signedIn(Role.JUDGE).get("/nothing-here").status()).isEqualTo(404);
    }

    @Test
    void theOutboxIsForThoseWhoLookAfterIt() {
        for (Role role : Role.values()) {
            int expected = SignedIn.OUTBOX.contains(role) ? 200 : 403;
            assertThat(office.signedIn(role).get("/outbox").status())
                    .as(role.name())
                    .isEqualTo(expected);
        }
    }

    @Test
    void healthAnswersAnybodyAndSaysNoMore() {
        Browser.Answer health = office.browser().get("/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("UP");
    }
}
