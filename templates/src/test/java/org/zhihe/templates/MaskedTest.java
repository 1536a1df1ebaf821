package org.zhihe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {
    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 110105********002X",
        "USA110081080301, USA110*****0301",
        "E12345678, E******78",
        "H12345678, H******78",
        "123, ****"
    })
    void L01_anIdentityNumberShowsItsEndsOnly(String number, String shown) {
        assertThat(Masked.identity(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"13800000001, 138****0001", "12345, ****45"})
    void L01_aPhoneShowsItsEndsOnly(String number, String shown) {
        assertThat(Masked.phone(number)).isEqualTo(shown);
    }
}
