package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.installation.ManagementPort;

/** What the framework tells of a program: on a port of its own that only this machine reaches, or nowhere. */
class ManagementTest {
    private static final List<String> CLOSED = List.of(
            "beans",
            "env",
            "routes",
            "loggers",
            "threaddump",
            "refresh",
            "stop",
            "metrics",
            "info",
            "flyway",
            "caches");

    private final HttpClient http = HttpClient.newHttpClient();
    private int port;
    private EmbeddedServer server;

    @BeforeEach
    void startWithAManagementPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = PortalServer.another(ManagementPort.settings(Map.of("ZHIHE_MANAGEMENT_PORT", String.valueOf(port))));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void X01_thePublicPortShowsNoneOfIt() {
        List<String> addresses = Stream.concat(CLOSED.stream(), Stream.of("prometheus", "health/liveness"))
                .flatMap(name -> Stream.of("/" + name, "/management/" + name))
                .toList();
        for (int open : List.of(PortalServer.get().getPort(), server.getPort())) {
            for (String path : addresses) {
                assertThat(get(open, path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(get(open, "/management/health").statusCode()).isEqualTo(404);
            assertThat(get(open, "/health").body()).isEqualTo("UP");
        }
    }

    @Test
    void X01_theManagementPortTellsHealthAndFiguresAndNothingElse() {
        HttpResponse<String> health = ask("/management/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"UP\"", "jdbc", "diskSpace");

        get(server.getPort(), "/asked-for-in-vain");
        HttpResponse<String> figures = ask("/management/prometheus");
        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body())
                .contains("jvm_memory_used_bytes", "hikaricp_connections_active", "http_server_requests_seconds_count")
                .doesNotContain("asked-for-in-vain");

        CLOSED.stream()
                .flatMap(name -> Stream.of("/" + name, "/management/" + name))
                .forEach(path -> assertThat(ask(path).statusCode()).as(path).isEqualTo(404));
        for (String page : List.of("/", "/health", "/help", "/track")) {
            assertThat(ask(page).statusCode()).as(page).isEqualTo(404);
        }
    }

    @Test
    void X01_theManagementPortListensToThisMachineOnly() throws IOException {
        // Another name of the same machine: whoever listens everywhere listens there.
        try (Socket open = new Socket("127.0.0.2", server.getPort())) {
            assertThat(open.isConnected()).isTrue();
        }
        assertThatThrownBy(() -> new Socket("127.0.0.2", port).close()).isInstanceOf(ConnectException.class);
    }

    @Test
    void healthIsDownWhileTheDatabaseIsAway() throws Exception {
        assertThat(get(server.getPort(), "/health").body()).isEqualTo("UP");
        DelegatingDataSource.unwrapDataSource(server.getApplicationContext().getBean(DataSource.class))
                .unwrap(AutoCloseable.class)
                .close();
        HttpResponse<String> health = get(server.getPort(), "/health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).isEqualTo("DOWN");
        assertThat(ask("/management/health").statusCode()).isEqualTo(503);
    }

    private HttpResponse<String> ask(String path) {
        return get(port, path);
    }

    /** What watches on this machine asks by the address; the public port has a name. */
    private HttpResponse<String> get(int port, String path) {
        URI address = URI.create("http://" + (port == this.port ? "127.0.0.1" : "localhost") + ":" + port + path);
        return http.sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }
}
