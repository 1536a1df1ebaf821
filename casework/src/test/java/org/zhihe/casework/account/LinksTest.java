package org.zhihe.casework.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;

class LinksTest extends CaseworkTest {
    private final Links links = the(Links.class);
    private final String email = UUID.randomUUID() + "@example.invalid";

    private OneTimeLink link() {
        return links.make(LinkPurpose.RESET_PASSWORD, email, new Links.Owner(null, null, null))
                .orElseThrow();
    }

    @Test
    void lookingAtALinkDoesNotUseItUp() {
        String token = links.token(link().id());
        assertThat(links.find(token)).isPresent();
        assertThat(links.find(token)).isPresent();
        assertThat(links.use(token, LinkPurpose.RESET_PASSWORD)).isPresent();
        assertThat(links.find(token)).isEmpty();
        assertThat(links.use(token, LinkPurpose.RESET_PASSWORD)).isEmpty();
    }

    @Test
    void aLinkIsGoodForItsPurposeAndItsTimeOnly() {
        String token = links.token(link().id());
        assertThat(links.use(token, LinkPurpose.CONFIRM_EMAIL)).isEmpty();
        CLOCK.pass(Duration.ofMinutes(29));
        assertThat(links.find(token)).isPresent();
        CLOCK.pass(Duration.ofMinutes(1));
        assertThat(links.find(token)).isEmpty();
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneGetsIt() throws Exception {
        String token = links.token(link().id());
        Callable<Boolean> use =
                () -> links.use(token, LinkPurpose.RESET_PASSWORD).isPresent();
        var pool = Executors.newFixedThreadPool(4);
        try {
            long got = pool.invokeAll(List.of(use, use, use, use)).stream()
                    .filter(one -> {
                        try {
                            return one.get();
                        } catch (Exception crossed) {
                            return false;
                        }
                    })
                    .count();
            assertThat(got).isOne();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whatIsNoTokenOpensNothing() {
        String token = links.token(link().id());
        String another = token.substring(0, token.length() - 1) + (token.endsWith("0") ? "1" : "0");
        Stream.of("", "x", another, "1-", "-", token + "0", "99999999999999999999-" + token)
                .forEach(wrong -> assertThat(links.find(wrong)).as(wrong).isEmpty());
        assertThat(links.find(null)).isEmpty();
    }

    @Test
    void anAddressGetsThreeLinksAnHour() {
        for (int i = 0; i < 3; i++) {
            link();
        }
        assertThat(links.make(LinkPurpose.RESET_PASSWORD, email.toUpperCase(), new Links.Owner(null, null, null)))
                .isEmpty();
        CLOCK.pass(Duration.ofMinutes(61));
        assertThat(links.make(LinkPurpose.RESET_PASSWORD, email, new Links.Owner(null, null, null)))
                .isPresent();
    }

    @Test
    void theTokenIsNowhereInTheDatabase() {
        String token = links.token(link().id());
        String secretPart = token.substring(token.indexOf('-') + 1);
        assertThat(texts("SELECT CONCAT_WS('|', purpose, email, used_at) FROM one_time_link"))
                .noneMatch(row -> row.contains(secretPart));
    }
}
