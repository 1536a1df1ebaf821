package org.zhihe.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhihe.casework.matter.IpType;

class RightNumberTest {
    private static RightNumber number(IpType type, String typed) {
        return RightNumber.of(type, typed);
    }

    @Nested
    class OfAPatent {
        @ParameterizedTest
        @CsvSource({
            "INVENTION, 201710601862.3",
            "INVENTION, ZL201710601862.3",
            "INVENTION, ＺＬ ２０１７ １０６０１８６２．３",
            "INVENTION, CN201710601862.3",
            "INVENTION, 2017106018623",
            "INVENTION, 201710601862",
            "INVENTION, ZL95115608.X",
            "INVENTION, zl95115608.x",
            "INVENTION, 97101765.4",
        })
        void isSoundWithTheRightCheckDigitOrNone(IpType type, String typed) {
            assertThat(number(type, typed).flaw()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "INVENTION, 201710601862.4, CHECK_DIGIT",
            "INVENTION, ZL95115608.1, CHECK_DIGIT",
            "DESIGN, 201710601862.3, OTHER_KIND",
            "UTILITY_MODEL, 97101765.4, OTHER_KIND",
            "INVENTION, 201740601862.3, SHAPE",
            "INVENTION, 2017106018, SHAPE",
            "INVENTION, CN112345678B, SHAPE",
            "INVENTION, 专利证书, SHAPE",
        })
        void hasThisFlaw(IpType type, String typed, RightNumberFlaw flaw) {
            assertThat(number(type, typed).flaw()).contains(flaw);
        }

        @Test
        void hasACheckDigitThatFollowsFromTheOthers() {
            assertThat(PatentNumber.check("201710601862")).isEqualTo('3');
            assertThat(PatentNumber.check("95115608")).isEqualTo('X');
            assertThat(PatentNumber.check("97101765")).isEqualTo('4');
        }
    }

    @Nested
    class OfAnotherRight {
        @ParameterizedTest
        @CsvSource({
            "TRADEMARK, 12345678, 12345678",
            "TRADEMARK, 第12345678号, 12345678",
            "TRADEMARK, G1234567, G1234567",
            "TRADEMARK, 12345678a, 12345678A",
            "SOFTWARE, 2023sr0123456, 2023SR0123456",
            "SOFTWARE, 软著登字第1234567号, 软著登字1234567",
            "COPYRIGHT, 国作登字－2023－F－00012345, 国作登字-2023-F-00012345",
            "COPYRIGHT, 鄂作登字-2020-A-00000001, 鄂作登字-2020-A-00000001",
            "PLANT_VARIETY, CNA20160123.4, CNA20160123.4",
            "IC_LAYOUT, BS.215001234.5, BS.215001234.5",
            "DOMAIN_NAME, https://Example.CN/shop, example.cn",
            "GEOGRAPHICAL_INDICATION, 第 381 号公告, 第 381 号公告",
        })
        void isKeptInOneSpelling(IpType type, String typed, String kept) {
            assertThat(number(type, typed).value()).isEqualTo(kept);
            assertThat(number(type, typed).flaw()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "TRADEMARK, 香泉, SHAPE",
            "TRADEMARK, 1234567890, SHAPE",
            "SOFTWARE, SR2023, SHAPE",
            "COPYRIGHT, 国作登字-2023-00012345, SHAPE",
            "PLANT_VARIETY, 品种一号, UNUSUAL",
            "IC_LAYOUT, 12345, UNUSUAL",
            "DOMAIN_NAME, example, UNUSUAL",
        })
        void hasThisFlaw(IpType type, String typed, RightNumberFlaw flaw) {
            assertThat(number(type, typed).flaw()).contains(flaw);
        }
    }

    @Test
    void onlyAWrongShapeIsNeverTaken() {
        assertThat(RightNumberFlaw.values()).filteredOn(flaw -> !flaw.taken()).containsExactly(RightNumberFlaw.SHAPE);
    }
}
