package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets what a scanner has said this of. */
class ScanRuleTest {
    @ParameterizedTest(name = "{0}, scanner {1}: others {2}, its submitter {3}")
    @CsvSource({
        "NOT_ASKED, false, true, true",
        "WAITING, false, true, true",
        "CLEAN, false, true, true",
        "INFECTED, false, false, false",
        "TOO_LARGE, false, false, true",
        "NOT_ASKED, true, false, false",
        "WAITING, true, false, false",
        "CLEAN, true, true, true",
        "INFECTED, true, false, false",
        "TOO_LARGE, true, false, true",
    })
    void whatIsHandedOut(ScanState state, boolean asked, boolean others, boolean submitter) {
        ScanRule rule = new ScanRule(asked);
        assertThat(rule.allows(state, false)).isEqualTo(others);
        assertThat(rule.allows(state, true)).isEqualTo(submitter);
    }

    @ParameterizedTest
    @CsvSource({"false, NOT_ASKED", "true, WAITING"})
    void whatComesInWaitsWhereThereIsAScanner(boolean asked, ScanState first) {
        assertThat(new ScanRule(asked).atFirst()).isEqualTo(first);
    }
}
