package org.zhihe.casework.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatterNumberTest {
    private static final MatterNumber NUMBER = MatterNumber.of(LocalDate.of(2026, 11, 23), 17);

    @Test
    void saysTheDayAndTheSequence() {
        assertThat(NUMBER.value()).startsWith("XNIP-20261123-00017-");
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        String digits = "2026112300017" + NUMBER.value().charAt(20);
        for (int i = 0; i < digits.length(); i++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                if (wrong != digits.charAt(i)) {
                    String misheard = digits.substring(0, i) + wrong + digits.substring(i + 1);
                    assertThat(MatterNumber.typed("XNIP" + misheard)).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xnip-20261123-00017-%c",
                " XNIP 20261123 00017 %c ",
                "ＸＮＩＰ－20261123－00017－%c",
                "XNIP—20261123–00017%c"
            })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(MatterNumber.typed(typed.formatted(NUMBER.value().charAt(20))))
                .contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XNIP", "12345", "XNIP-20261123-00017", "' OR 1=1 --", "XNIP-20261123-0001७-1"})
    void whatIsNoNumberIsNotRead(String typed) {
        assertThat(MatterNumber.typed(typed)).isEmpty();
    }

    @Test
    void doesNotExistWithAWrongCheckDigit() {
        char wrong = NUMBER.value().charAt(20) == '0' ? '1' : '0';
        assertThatThrownBy(() -> new MatterNumber("XNIP-20261123-00017-" + wrong))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
