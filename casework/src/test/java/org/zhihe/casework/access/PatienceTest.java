package org.zhihe.casework.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;

class PatienceTest extends CaseworkTest {
    private final Patience patience = the(Patience.class);
    private final String subject = "somebody " + Tokens.fresh();

    private void miss(int times) {
        for (int i = 0; i < times; i++) {
            patience.missed(subject);
        }
    }

    @Test
    void endsWithTheTenthMiss() {
        miss(9);
        assertThat(patience.exhausted(subject)).isFalse();
        miss(1);
        assertThat(patience.exhausted(subject)).isTrue();
    }

    @Test
    void comesBackWhenTheWindowHasMovedOn() {
        miss(5);
        CLOCK.pass(Duration.ofMinutes(10));
        miss(5);
        assertThat(patience.exhausted(subject)).isTrue();
        CLOCK.pass(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(patience.exhausted(subject)).isFalse();
    }

    @Test
    void saysHowLongUntilItIsBack() {
        miss(1);
        CLOCK.pass(Duration.ofMinutes(4));
        miss(9);
        assertThat(patience.wait(subject, 10)).contains(Duration.ofMinutes(11));
        assertThat(patience.wait(subject, 11)).isEmpty();
    }

    @Test
    void isRestoredByAHit() {
        miss(10);
        patience.hit(subject);
        assertThat(patience.exhausted(subject)).isFalse();
    }

    @Test
    void isEverybodysOwn() {
        miss(10);
        assertThat(patience.exhausted("somebody else " + subject)).isFalse();
    }

    @Test
    void keepsNothingThatCanBeReadOfWhoWasMissed() {
        miss(1);
        assertThat(count("SELECT COUNT(*) FROM sign_in_attempt WHERE subject_hash = ?", Tokens.hash(subject)))
                .isEqualTo(1);
        assertThat(Tokens.hash(subject)).matches("[0-9a-f]{64}");
    }
}
