package org.zhihe.casework.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyIdentityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static String flaw(IdentityKind kind, String typed) {
        return PartyIdentity.of(kind, typed).flaw(TODAY).map(Enum::name).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                // The worked example of the standard, and one more.
                "RESIDENT_ID | 11010519491231002X | none",
                "RESIDENT_ID | 440524188001010014 | none",
                "RESIDENT_ID | 11010519491231002x | none",
                "RESIDENT_ID | １１０１０５１９４９１２３１００２Ｘ | none",
                "RESIDENT_ID | 110105 19491231 002X | none",
                "RESIDENT_ID | 11010519491231002Ⅹ | none",
                "RESIDENT_ID | 110105194912310021 | CHECK_DIGIT",
                "RESIDENT_ID | 11010519491231020X | CHECK_DIGIT",
                "RESIDENT_ID | 110105194902310026 | BIRTH_DATE",
                "RESIDENT_ID | 110105194913310021 | BIRTH_DATE",
                "RESIDENT_ID | 110105202612310025 | BIRTH_DATE",
                "RESIDENT_ID | 1101054912310020 | SHAPE",
                "RESIDENT_ID | 110105491231002 | SHAPE",
                "RESIDENT_ID | 1101051949123100211 | SHAPE",
                "RESIDENT_ID | 1101051949123100XX | SHAPE",
                "RESIDENT_ID | X10105194912310020 | SHAPE",
                "RESIDENT_ID | 010105194912310020 | SHAPE",
                "PASSPORT | E12345678 | none",
                "PASSPORT | ea1234567 | none",
                "PASSPORT | G 1234 5678 | none",
                "PASSPORT | 123456789 | none",
                "PASSPORT | PASSPORT | SHAPE",
                "PASSPORT | E123 | SHAPE",
                "PASSPORT | E12345678901234 | SHAPE",
                "PASSPORT | 护照12345 | SHAPE",
                "HK_MACAO_PERMIT | H12345678 | none",
                "HK_MACAO_PERMIT | m1234567801 | none",
                "HK_MACAO_PERMIT | H1234567 | SHAPE",
                "HK_MACAO_PERMIT | C12345678 | SHAPE",
                "TAIWAN_PERMIT | 12345678 | none",
                "TAIWAN_PERMIT | 0012345601(B) | none",
                "TAIWAN_PERMIT | 1234567 | SHAPE",
                "TAIWAN_PERMIT | T12345678 | SHAPE",
                "RESIDENCE_PERMIT | 810000199408230021 | none",
                "RESIDENCE_PERMIT | 830000199201300022 | none",
                "RESIDENCE_PERMIT | 830000199201300023 | CHECK_DIGIT",
                "RESIDENCE_PERMIT | 110105194912310029 | SHAPE",
                "FOREIGNER_PERMIT | 911124198108030024 | none",
                "FOREIGNER_PERMIT | 911124198108030025 | CHECK_DIGIT",
                "FOREIGNER_PERMIT | 911124198113030025 | BIRTH_DATE",
                "FOREIGNER_PERMIT | USA110081080301 | none",
                "FOREIGNER_PERMIT | US1110081080301 | SHAPE",
                "CREDIT_CODE | 91350100M000100Y43 | none",
                "CREDIT_CODE | 9144030071526726XG | none",
                "CREDIT_CODE | 914403001922038216 | none",
                "CREDIT_CODE | 91330100799655058B | none",
                "CREDIT_CODE | ９１３３０１００７９９６５５０５８ｂ | none",
                "CREDIT_CODE | 91350100M000100Y4Z | SHAPE",
                "CREDIT_CODE | 91350100M000100Y44 | CHECK_DIGIT",
                // Really issued, and yet.
                "CREDIT_CODE | 91350211M0000XUF46 | CHECK_DIGIT",
                "CREDIT_CODE | 91330100799655058 | SHAPE",
                "CREDIT_CODE | 91330100I99655058B | SHAPE",
                "CREDIT_CODE | 91330100O99655058B | SHAPE"
            })
    void C02_aNumberIsTakenOrItsFlawNamed(IdentityKind kind, String typed, String flaw) {
        assertThat(flaw(kind, typed)).isEqualTo(flaw == null ? "" : flaw);
    }

    @Test
    void aNumberIsKeptInOneSpelling() {
        assertThat(PartyIdentity.of(IdentityKind.RESIDENT_ID, " １１０１０５-19491231　002ｘ ")
                        .number())
                .isEqualTo("11010519491231002X");
    }

    @Test
    void theDayOfBirthIsReadWhereTheNumberNamesIt() {
        assertThat(PartyIdentity.of(IdentityKind.RESIDENT_ID, "11010519491231002X")
                        .birthDate())
                .hasValue(LocalDate.of(1949, 12, 31));
        assertThat(PartyIdentity.of(IdentityKind.PASSPORT, "E12345678").birthDate())
                .isEmpty();
        assertThat(PartyIdentity.of(IdentityKind.CREDIT_CODE, "914403001922038216")
                        .birthDate())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20121122, true", "20121121, true", "20121120, false", "20120229, false", "20261101, true"})
    void L02_somebodyIsAChildUntilTheDayAfterTheFourteenthBirthday(String born, boolean child) {
        assertThat(new PartyIdentity(IdentityKind.RESIDENT_ID, "421202" + born + "0010").ofChild(TODAY))
                .isEqualTo(child);
    }

    @Test
    void personsHaveEveryPaperButTheCreditCode() {
        assertThat(IdentityKind.ofPersons())
                .hasSize(IdentityKind.values().length - 1)
                .doesNotContain(IdentityKind.CREDIT_CODE);
    }
}
