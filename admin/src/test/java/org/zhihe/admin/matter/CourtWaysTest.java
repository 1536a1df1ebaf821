package org.zhihe.admin.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.entrustment.EntrustmentStatus;
import org.zhihe.casework.referral.ReferralStatus;

class CourtWaysTest {
    /** Both are tracks of one kind, and the state tells which it is. */
    @Test
    void noStateOfWhatACourtHandsInIsAlsoOneOfWhatIsHandedToACourt() {
        assertThat(Arrays.stream(EntrustmentStatus.values()).map(Enum::name))
                .doesNotContainAnyElementsOf(
                        Arrays.stream(ReferralStatus.values()).map(Enum::name).toList());
    }
}
