package org.zhihe.casework.sameness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings that mean the same. */
class TraitsTest {
    @ParameterizedTest
    @CsvSource({
        "第12345678号, 12345678",
        "注册号：１２３４５６７８, 12345678",
        "ZL 2021 1 0123456.X, 202110123456x",
        "zl202110123456.x, 202110123456x",
        "CN202110123456.X, 202110123456x",
        "国作登字-2024-F-00012345, 2024f00012345"
    })
    void ofARightNumber(String typed, String plain) {
        assertThat(Traits.right(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"咸宁某某商贸有限责任公司, 咸宁某某商贸有限公司", "' 咸宁（某某）商贸有限公司 ', 咸宁某某商贸有限公司", "ＡＢＣ Store, abcstore"})
    void ofAName(String typed, String plain) {
        assertThat(Traits.name(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"+86 138-0000-0001, 13800000001", "008613800000001, 13800000001", "0715-8200001, 07158200001"})
    void ofAPhone(String typed, String plain) {
        assertThat(Traits.phone(typed)).isEqualTo(plain);
    }

    @Test
    void differentRightsStayDifferent() {
        assertThat(Traits.right("ZL202110123456.X")).isNotEqualTo(Traits.right("ZL202110123457.X"));
        assertThat(Traits.name("咸宁甲有限公司")).isNotEqualTo(Traits.name("咸宁乙有限公司"));
    }
}
