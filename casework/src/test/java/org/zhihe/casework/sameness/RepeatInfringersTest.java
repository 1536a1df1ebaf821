package org.zhihe.casework.sameness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Side;

/** Who is complained about again and again. */
class RepeatInfringersTest extends CaseworkTest {
    private final RepeatInfringers repeats = the(RepeatInfringers.class);
    private final String mark = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final String shop = "咸宁" + mark + "有限公司";

    private static MatterAtHand against(String name, @Nullable String code) {
        return aFiling()
                .ofKind(MatterKind.REPORT)
                .against(Party.stated(Side.RESPONDENT, 0, PartyKind.COMPANY, name, code, null, null, null))
                .filed();
    }

    private List<String> numbersOf(String name) {
        return repeats.all(clerk()).rows().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(RepeatInfringers.RepeatRow::numbers)
                .orElse(List.of());
    }

    @Test
    void isFoundByItsNameInAnySpelling() {
        MatterAtHand first = against("咸宁" + mark + "有限责任公司", null);
        assertThat(numbersOf(shop)).isEmpty();
        MatterAtHand second = against(" " + shop + " ", null);
        assertThat(numbersOf(" " + shop + " ")).containsExactly(second.number(), first.number());
        assertThat(repeats.others(clerk(), second.id()))
                .extracting(RepeatInfringers.OtherMatter::number)
                .containsExactly(first.number());
    }

    @Test
    void isOneWhenTheCodeTellsThatTwoNamesAre() {
        String code = "91" + mark.toUpperCase(java.util.Locale.ROOT) + "XYZW";
        MatterAtHand first = against(shop, code);
        MatterAtHand second = against("湖北" + mark + "商行", code);
        MatterAtHand third = against(shop, null);
        assertThat(numbersOf(shop)).containsExactly(third.number(), second.number(), first.number());
    }

    @Test
    void isCountedOnlyAmongWhatTheReaderMaySee() {
        against(shop, null);
        MatterAtHand second = against(shop, null);
        assertThat(repeats.all(officer(Role.ENFORCEMENT_OFFICER, "agriculture-bureau"))
                        .rows())
                .noneMatch(one -> one.name().equals(shop));
        assertThat(repeats.others(officer(Role.ENFORCEMENT_OFFICER, "agriculture-bureau"), second.id()))
                .isEmpty();
        notFound(() -> repeats.all(officer(Role.STATISTICIAN, "centre")));
    }
}
