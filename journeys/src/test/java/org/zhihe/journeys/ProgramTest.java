package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramTest {

    private static final List<String> STUB =
            List.of("-cp", System.getProperty("java.class.path"), StubProgram.class.getName());

    @Test
    void answersOnceStartedAndIsGoneOnceClosed() throws IOException, InterruptedException {
        String address;
        try (Program program = Program.start("stub", STUB, Program.freePort(), Map.of())) {
            address = program.address();
            assertThat(health(address)).isEqualTo(200);
        }
        assertThatThrownBy(() -> health(address)).isInstanceOf(ConnectException.class);
    }

    @Test
    void aProgramThatDoesNotStartSaysWhyAtOnce() {
        List<String> failing =
                List.of("-cp", System.getProperty("java.class.path"), StubProgram.class.getName(), "no luck");
        assertThatThrownBy(() -> Program.start("failing-stub", failing, Program.freePort(), Map.of()))
                .hasMessageContaining("failing-stub did not start")
                .hasMessageContaining("cannot start: no luck");
    }

    private static int health(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address + "/health")).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
