package org.zhihe.casework.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.Rows;
import org.zhihe.casework.matter.ProcedureKind;

class ProcedureTimesTest extends CaseworkTest {
    @Test
    void medianDaysAreToldFromEnoughProceduresThatHaveEnded() {
        CLOCK.turnTo(LocalDate.of(2031, 3, 3));
        Instant since = CLOCK.instant();
        for (int days : new int[] {2, 4, 40, 6, 8}) {
            CLOCK.turnTo(LocalDate.of(2031, 3, 3));
            MatterAtHand matter =
                    aFiling().on(LocalDate.of(2031, 1, 1)).accepted().route("mediation-on-request");
            the(Rows.class)
                    .change(
                            "UPDATE mediation SET ended_at = TIMESTAMPADD(DAY, ?, opened_at), status = 'TERMINATED'"
                                    + " WHERE matter_id = ?",
                            days,
                            matter.id());
        }
        assertThat(the(ProcedureTimes.class).medians(since, 5)).singleElement().satisfies(median -> {
            assertThat(median.kind()).isEqualTo(ProcedureKind.MEDIATION);
            assertThat(median.days()).isEqualTo(6);
            assertThat(median.ended()).isEqualTo(5);
        });
        assertThat(the(ProcedureTimes.class).medians(since, 6)).isEmpty();
    }
}
