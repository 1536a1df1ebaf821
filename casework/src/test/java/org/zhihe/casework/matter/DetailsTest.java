package org.zhihe.casework.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DetailsTest {
    @Test
    void partsComeBackAsTheyWentIn() {
        assertThat(Details.read(Details.write("甲公司", 3, LocalDate.of(2026, 11, 23), Instant.EPOCH, Claim.STOP)))
                .containsExactly("甲公司", "3", "@day 2026-11-23", "@time 1970-01-01T00:00:00Z", "@Claim.STOP");
    }

    @Test
    void nothingIsNoPart() {
        assertThat(Details.read(Details.write())).isEmpty();
        assertThat(Details.read(Details.write("", ""))).containsExactly("", "");
    }

    @Test
    void aPersonsTextCannotPoseAsAMark() {
        assertThat(Details.read(Details.write("@Claim.STOP"))).containsExactly(" @Claim.STOP");
    }
}
