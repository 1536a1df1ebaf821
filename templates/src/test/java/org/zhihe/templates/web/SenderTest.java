package org.zhihe.templates.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SenderTest {
    private final Networks networks = new Networks("");

    @Test
    void isTheIdOfWhoeverIsSignedInAndTheNetwork() {
        String said = new Sender(any -> Optional.of("17"), networks).of(HttpRequest.GET("/"));
        assertThat(said).startsWith("by 17 from ").doesNotEndWith("from ");
    }

    @Test
    void isNobodyForAllOthers() {
        assertThat(new Sender(any -> Optional.empty(), networks).of(HttpRequest.GET("/")))
                .startsWith("nobody from ");
        assertThat(new Sender(null, networks).of(HttpRequest.GET("/"))).startsWith("nobody from ");
    }
}
