package org.zhihe.casework.transfer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.procedure.StepRefused;

/** A matter does not go round in circles. */
class CourseTest {
    private static final Instant ENDED = Instant.parse("2026-11-23T01:00:00Z");
    private static final Address REGULATOR = new Address(1L, "市场监管局", null, null);
    private static final Address POLICE = new Address(2L, "公安局", null, null);
    private static final Address OTHER_POLICE = Address.elsewhere("武汉市公安局");

    private static Transfers.Hop hop(Address from, Address to, TransferResult result, Instant ended) {
        return new Transfers.Hop(from.bodyId(), from.name(), to.bodyId(), to.name(), result, ended);
    }

    private static void refused(String reason, Address to, String newFacts, Transfers.Hop... hops) {
        assertThatThrownBy(() -> new Course(List.of(hops)).refuseUnlessOpenTo(to, newFacts))
                .isInstanceOf(StepRefused.class)
                .hasMessage("refusal." + reason);
    }

    private static void allowed(Address to, String newFacts, Transfers.Hop... hops) {
        assertThatCode(() -> new Course(List.of(hops)).refuseUnlessOpenTo(to, newFacts))
                .doesNotThrowAnyException();
    }

    @Test
    void whoNeverHadItMayGetIt() {
        allowed(POLICE, null);
        allowed(OTHER_POLICE, null, hop(REGULATOR, POLICE, null, null));
    }

    @Test
    void whoHasItDoesNotGetItTwice() {
        refused("transfer.already-there", POLICE, "新证据", hop(REGULATOR, POLICE, null, null));
        refused("transfer.already-there", POLICE, "新证据", hop(REGULATOR, POLICE, TransferResult.FILED, null));
    }

    @Test
    void whoDidNotFileItGetsItAgainOnNewFactsOnly() {
        Transfers.Hop refusal = hop(REGULATOR, POLICE, TransferResult.NOT_FILED, null);
        refused("transfer.cycle", POLICE, null, refusal);
        refused("transfer.cycle", POLICE, "  ", refusal);
        allowed(POLICE, "查获账册", refusal);
        allowed(POLICE, "查获账册", hop(REGULATOR, POLICE, TransferResult.FILED, ENDED));
    }

    @Test
    void nobodyGivesItBackUndecided() {
        refused("transfer.cycle", REGULATOR, "新证据", hop(REGULATOR, POLICE, null, null));
        allowed(REGULATOR, null, hop(REGULATOR, POLICE, TransferResult.NOT_FILED, null));
        allowed(REGULATOR, null, hop(REGULATOR, POLICE, TransferResult.FILED, null));
    }

    @Test
    void passingItOnDecidesNothing() {
        Transfers.Hop first = hop(REGULATOR, POLICE, TransferResult.FORWARDED, ENDED);
        refused("transfer.cycle", REGULATOR, null, first, hop(POLICE, OTHER_POLICE, null, null));
        allowed(REGULATOR, null, first, hop(POLICE, OTHER_POLICE, TransferResult.NOT_FILED, null));
    }

    @Test
    void whoHasNoAccessIsToldByItsName() {
        refused("transfer.already-there", OTHER_POLICE, null, hop(REGULATOR, OTHER_POLICE, null, null));
        allowed(Address.elsewhere("黄石市公安局"), null, hop(REGULATOR, OTHER_POLICE, null, null));
    }
}
