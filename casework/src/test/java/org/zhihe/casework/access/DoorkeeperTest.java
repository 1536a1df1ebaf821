package org.zhihe.casework.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;

class DoorkeeperTest extends CaseworkTest {
    private final Doorkeeper doorkeeper = the(Doorkeeper.class);
    private final KnownBrowsers browsers = the(KnownBrowsers.class);
    private final String door = "door " + Tokens.fresh();

    private Knock knock(String login, String network) {
        return new Knock(door, login, network, "");
    }

    private void miss(int times, String login, String network) {
        for (int i = 0; i < times; i++) {
            doorkeeper.attempt(knock(login, network));
        }
    }

    private boolean mustWait(Knock knock) {
        return doorkeeper.attempt(knock).mustWait();
    }

    @Test
    void stopsTheEleventhTryFromOnePlaceAndNobodyElse() {
        miss(9, "a", "net 1");
        assertThat(mustWait(knock("a", "net 1"))).isFalse();
        assertThat(mustWait(knock("a", "net 1"))).isTrue();
        assertThat(mustWait(knock("a", "net 2"))).isFalse();
        assertThat(mustWait(knock("b", "net 1"))).isFalse();
        assertThat(mustWait(new Knock("another " + door, "a", "net 1", ""))).isFalse();
    }

    @Test
    void aTryThatHasToWaitIsNotCounted() {
        miss(60, "a", "net 1");
        assertThat(mustWait(knock("a", "net 2"))).isFalse();
        assertThat(mustWait(knock("b", "net 1"))).isFalse();
    }

    @Test
    void stopsOneNetworkThatTriesManyLogins() {
        for (int i = 0; i < Doorkeeper.MISSES_OF_A_NETWORK; i++) {
            miss(1, "login " + i, "net 1");
        }
        assertThat(mustWait(knock("another", "net 1"))).isTrue();
        assertThat(mustWait(knock("another", "net 2"))).isFalse();
    }

    @Test
    void stopsManyNetworksThatTryOneLoginButNotABrowserThatKnowsIt() {
        String known = browsers.after(knock("a", "net 0"));
        for (int i = 0; i < Doorkeeper.MISSES_OF_A_LOGIN; i++) {
            miss(1, "a", "net " + i);
        }
        assertThat(mustWait(knock("a", "net 999"))).isTrue();
        assertThat(mustWait(new Knock(door, "a", "net 999", known))).isFalse();
    }

    @Test
    void aKnownBrowserIsMeasuredByItsOwnMisses() {
        Knock known = new Knock(door, "a", "net 1", browsers.after(knock("a", "net 1")));
        for (int i = 0; i < 10; i++) {
            assertThat(mustWait(known)).isFalse();
        }
        assertThat(mustWait(known)).isTrue();
    }

    @Test
    void theRightSecretTakesBackWhatWasCounted() {
        miss(9, "a", "net 1");
        doorkeeper.letIn(doorkeeper.attempt(knock("a", "net 1")));
        miss(9, "a", "net 1");
        assertThat(mustWait(knock("a", "net 1"))).isFalse();
    }

    @Test
    void triesAtTheSameTimeDoNotOutrunTheCount() throws Exception {
        ExecutorService tries = Executors.newFixedThreadPool(8);
        Callable<Boolean> one = () -> mustWait(knock("a", "net 1"));
        int tried = 0;
        for (Future<Boolean> each : tries.invokeAll(java.util.Collections.nCopies(40, one))) {
            tried += each.get() ? 0 : 1;
        }
        tries.shutdown();
        assertThat(tried).isBetween(1, Patience.MISSES);
    }

    @Test
    void nobodyWritesTheNoteOfAKnownBrowser() {
        String note = browsers.after(knock("a", "net 1"));
        String name = note.substring(0, note.indexOf('.'));
        for (String forged : List.of("", ".", name, name + ".", note + "x", "x" + note, "x".repeat(5000))) {
            assertThat(browsers.name(new Knock(door, "a", "net 1", forged)))
                    .as(forged)
                    .isEmpty();
        }
        assertThat(browsers.name(new Knock(door, "a", "net 1", note))).contains(name);
        assertThat(browsers.name(new Knock(door, "b", "net 1", note))).isEmpty();
        assertThat(browsers.name(new Knock("another", "a", "net 1", note))).isEmpty();
    }

    @Test
    void aBrowserIsKnownForTheFiveLoginsUsedLast() {
        String note = "";
        for (int i = 0; i < 6; i++) {
            note = browsers.after(new Knock(door, "login " + i, "net", note));
        }
        note = browsers.after(new Knock(door, "login 5", "net", note));
        assertThat(browsers.name(new Knock(door, "login 0", "net", note))).isEmpty();
        for (int i = 1; i < 6; i++) {
            assertThat(browsers.name(new Knock(door, "login " + i, "net", note)))
                    .as("login " + i)
                    .isPresent();
        }
        assertThat(note.length()).isLessThan(600);
    }
}
