package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A portal with narrow limits, behind a proxy that it knows; every test comes from networks of its own. */
class LimitsTest {
    private static final int FILINGS = 5;
    private static final int REQUESTS = 20;

    private static EmbeddedServer server;
    private static String account;

    @BeforeAll
    static void start() {
        Citizen citizen = SignUp.signedIn();
        account = "Cookie: zhihe-account=" + citizen.cookie("zhihe-account");
        server = PortalServer.another(Map.of(
                "zhihe.trusted-proxies", "127.0.0.0/8, ::1",
                "zhihe.limits-times", 1,
                "zhihe.limits.any.network-hourly", REQUESTS,
                "zhihe.limits.filing.network-hourly", FILINGS,
                "zhihe.limits.filing.person-hourly", FILINGS,
                "zhihe.limits.verifying.network-hourly", FILINGS));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static RawAnswer ask(String request, String network, String... more) {
        List<String> lines =
                new ArrayList<>(List.of(request + " HTTP/1.1", "Host: localhost", "X-Forwarded-For: " + network));
        lines.addAll(List.of(more));
        return RawAnswer.to(server.getPort(), lines.toArray(String[]::new));
    }

    private static RawAnswer file(String network, String who) {
        return ask(
                "POST /filing/mediation",
                network,
                who,
                "Sec-Fetch-Site: same-origin",
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Length: 7",
                "",
                "--x--");
    }

    private static void saysToWait(RawAnswer answer) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(Long.parseLong(answer.headers("Retry-After").get(0))).isBetween(1L, 3600L);
        assertThat(answer.headers("Content-Security-Policy")).hasSize(1);
        assertThat(answer.body()).contains("操作太频繁", "分钟后重新操作", "问题编号");
    }

    @Test
    void whoGuessesAtHashesWaits() {
        for (int i = 0; i < FILINGS; i++) {
            assertThat(verify("192.0.2.40").status()).isNotEqualTo(429);
        }
        saysToWait(verify("192.0.2.40"));
        assertThat(verify("192.0.2.41").status()).isNotEqualTo(429);
    }

    private static RawAnswer verify(String network) {
        return ask(
                "POST /verify",
                network,
                "Sec-Fetch-Site: same-origin",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 6",
                "",
                "hash=0");
    }

    @Test
    void r05ANetworkThatFilesTooOftenWaitsAndItsSignedInPeopleDoNot() {
        for (int i = 0; i < FILINGS; i++) {
            assertThat(file("192.0.2.1", "X-Nobody: 1").status()).isNotEqualTo(429);
        }
        RawAnswer refused = file("192.0.2.1", "X-Nobody: 1");
        saysToWait(refused);
        assertThat(refused.body()).contains("登录后单独计算次数");
        assertThat(ask("GET /filing", "192.0.2.1").status()).isEqualTo(200);
        assertThat(file("192.0.2.2", "X-Nobody: 1").status()).isNotEqualTo(429);
        for (int i = 0; i < FILINGS; i++) {
            assertThat(file("192.0.2.1", account).status()).isNotEqualTo(429);
        }
        RawAnswer often = file("192.0.2.9", account);
        saysToWait(often);
        assertThat(often.body()).contains("您的操作过于频繁");
        assertThat(ask("GET /account", "192.0.2.1", account).status()).isEqualTo(200);
    }

    @Test
    void r05ANetworkThatReadsTooOftenWaitsButStylesAndHealthDoNotCount() {
        for (int i = 0; i < REQUESTS; i++) {
            assertThat(ask("GET /help", "2001:db8:0:1::" + i).status()).isEqualTo(200);
            assertThat(ask("GET /health", "2001:db8:0:1::1").status()).isEqualTo(200);
        }
        saysToWait(ask("GET /help", "2001:db8:0:1::1"));
        saysToWait(ask("GET /%68elp", "2001:db8:0:1::1"));
        saysToWait(ask("GET /nowhere", "2001:db8:0:1::1"));
        assertThat(ask("GET /health", "2001:db8:0:1::1").status()).isEqualTo(200);
        assertThat(ask("GET /assets/css/zhihe.css", "2001:db8:0:1::1").status()).isEqualTo(200);
        assertThat(ask("GET /account", "2001:db8:0:1::1", account).status()).isEqualTo(200);
        assertThat(ask("GET /help", "2001:db8:0:2::1").status()).isEqualTo(200);
    }

    @Test
    void r05OtherSpellingsOfARouteAreCountedLikeIt() {
        for (int i = 0; i < FILINGS; i++) {
            file("192.0.2.3", "X-Nobody: 1");
        }
        for (String path : List.of("/filing/mediation/", "/%66iling/mediation", "/filing/%6dediation")) {
            int status = ask(
                            "POST " + path,
                            "192.0.2.3",
                            "Sec-Fetch-Site: same-origin",
                            "Content-Type: multipart/form-data; boundary=x",
                            "Content-Length: 7",
                            "",
                            "--x--")
                    .status();
            // 403 where there is no such route: a form in parts without its token is not even asked where it goes.
            assertThat(status).as(path).isIn(403, 404, 405, 429);
        }
    }

    @Test
    void x02AStrangerCannotPoseAsManyNetworks() {
        try (EmbeddedServer open =
                PortalServer.another(Map.of("zhihe.limits-times", 1, "zhihe.limits.any.network-hourly", REQUESTS))) {
            RawAnswer last = null;
            for (int i = 0; i <= REQUESTS; i++) {
                last = RawAnswer.to(
                        open.getPort(), "GET /help HTTP/1.1", "Host: localhost", "X-Forwarded-For: 192.0.2." + i);
            }
            saysToWait(last);
        }
    }
}
