package org.zhihe.admin.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhihe.admin.matter.PartyCards.Masks;

class MasksTest {
    @Test
    void leaveEnoughToRecognise() {
        assertThat(Masks.phone("13800000001")).isEqualTo("138****0001");
        assertThat(Masks.phone("0715-8123456")).isEqualTo("071****3456");
        assertThat(Masks.email("someone@zhihe.invalid")).isEqualTo("s****@zhihe.invalid");
    }

    @Test
    void hideWhatIsTooShortToMask() {
        assertThat(Masks.phone("110")).isEqualTo("****");
        assertThat(Masks.email("@")).isEqualTo("****");
        assertThat(Masks.phone(null)).isNull();
        assertThat(Masks.email(null)).isNull();
    }
}
