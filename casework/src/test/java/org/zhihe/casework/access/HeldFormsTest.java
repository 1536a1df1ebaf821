package org.zhihe.casework.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;

class HeldFormsTest extends CaseworkTest {
    private static final HeldForms.Sent SENT = new HeldForms.Sent("/matters/1/steps/accept", false, "note=held-secret");

    private final HeldForms forms = the(HeldForms.class);

    private String held() {
        return forms.hold("admin", "staff 1", SENT).orElseThrow();
    }

    private Optional<HeldForms.Sent> taken(String token) {
        return forms.take("admin", token, "staff 1"::equals);
    }

    @Test
    void A17_givesAFormBackOnce() {
        String token = held();
        assertThat(taken(token)).contains(SENT);
        assertThat(taken(token)).isEmpty();
        assertThat(taken("another token")).isEmpty();
    }

    @Test
    void A17_toItsOwnerInItsProgramWithinTheHourOnly() {
        assertThat(forms.take("admin", held(), "staff 2"::equals)).isEmpty();
        assertThat(forms.take("portal", held(), any -> true)).isEmpty();
        String late = held();
        CLOCK.pass(Duration.ofMinutes(59));
        String later = held();
        CLOCK.pass(Duration.ofMinutes(1));
        assertThat(taken(late)).isEmpty();
        assertThat(taken(later)).isPresent();
    }

    @Test
    void whoIsNotTheOwnerEndsItsKeeping() {
        String token = held();
        forms.take("admin", token, "staff 2"::equals);
        assertThat(taken(token)).isEmpty();
    }

    /** Whoever holds an ended session must not fill the database. */
    @Test
    void keepsFiveOfAnOwnerAndForgetsTheFirst() {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i <= HeldForms.MOST; i++) {
            tokens.add(forms.hold("admin", "staff 39", SENT).orElseThrow());
            CLOCK.pass(Duration.ofSeconds(1));
        }
        assertThat(count("SELECT COUNT(*) FROM held_form WHERE owner = ?", "staff 39"))
                .isEqualTo(HeldForms.MOST);
        assertThat(forms.take("admin", tokens.get(0), any -> true)).isEmpty();
        assertThat(forms.take("admin", tokens.get(1), any -> true)).isPresent();
    }

    @Test
    void ofTwoWhoAskAtOnceOneGetsIt() throws Exception {
        String token = held();
        Callable<Boolean> take = () -> taken(token).isPresent();
        var pool = Executors.newFixedThreadPool(4);
        try {
            long got = pool.invokeAll(Stream.generate(() -> take).limit(4).toList()).stream()
                    .filter(HeldFormsTest::came)
                    .count();
            assertThat(got).isOne();
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean came(Future<Boolean> one) {
        try {
            return one.get();
        } catch (Exception crossed) {
            return false;
        }
    }

    @Test
    void neitherTextNorTokenCanBeReadInTheDatabase() {
        String token = held();
        assertThat(texts("SELECT CONCAT_WS('|', token_hash, owner, fields) FROM held_form"))
                .isNotEmpty()
                .noneMatch(row -> row.contains("held-secret") || row.contains(token));
    }

    @Test
    void whatIsOldIsRemovedAndWhatIsTooLargeIsNotTaken() {
        held();
        CLOCK.pass(Duration.ofHours(2));
        String fresh = held();
        assertThat(count("SELECT COUNT(*) FROM held_form WHERE created_at < ?", CLOCK.instant()))
                .isZero();
        assertThat(taken(fresh)).isPresent();
        var large = new HeldForms.Sent("/", false, "x".repeat(HeldForms.LONGEST + 1));
        assertThat(forms.hold("admin", "staff 1", large)).isEmpty();
    }
}
