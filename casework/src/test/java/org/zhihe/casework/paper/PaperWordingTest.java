package org.zhihe.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.document.LetterKind;
import org.zhihe.casework.document.Numbers;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.routing.Bodies;

/** The city's wording asks for nothing that a paper may not name, and leaves nothing blank that nobody could fill. */
class PaperWordingTest extends CaseworkTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final Map<String, PaperFact> FACTS =
            Arrays.stream(PaperFact.values()).collect(Collectors.toMap(PaperFact::placeholder, fact -> fact));

    private static List<PaperFact> asked(PaperWording wording) {
        return PLACE.matcher(wording.words())
                .results()
                .map(place -> {
                    assertThat(FACTS).as(wording.words()).containsKey(place.group(1));
                    return FACTS.get(place.group(1));
                })
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAnOpeningAndAsksForNothingWithheld(OfficialPaperKind kind) {
        List<PaperWording> wordings = the(PaperWordings.class).of(kind);
        assertThat(wordings).extracting(PaperWording::part).contains(PaperPart.OPENING);
        assertThat(wordings).allSatisfy(one -> assertThat(asked(one))
                .noneMatch(fact -> kind.withheld().contains(fact)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotTheOfficersIsNeverLeftBlank(OfficialPaperKind kind) {
        assertThat(the(PaperWordings.class).of(kind).stream()
                        .filter(one -> !one.part().editable()))
                .allSatisfy(one -> {
                    assertThat(one.words()).doesNotContain(Composer.BLANK);
                    assertThat(one.ifKnown() || asked(one).isEmpty())
                            .as(one.words())
                            .isTrue();
                });
    }

    @Test
    void aParagraphIsNarrowedToRightsThatThereAre() {
        assertThat(OfficialPaperKind.values())
                .flatExtracting(the(PaperWordings.class)::of)
                .filteredOn(one -> !one.ipTypes().isEmpty())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(List.of(one.ipTypes().split(",")))
                        .allSatisfy(name -> assertThat(IpType.valueOf(name)).isNotNull()));
    }

    /** A body without a word of its own would number two series alike. */
    @ParameterizedTest
    @CsvSource({
        "ENFORCEMENT_PAPER, market-regulator",
        "ENFORCEMENT_PAPER, ip-office",
        "ENFORCEMENT_PAPER, copyright-office",
        "ENFORCEMENT_PAPER, agriculture-bureau",
        "ADJUDICATION_PAPER, ip-office",
        "AGENCY_MEDIATION_PAPER, market-regulator",
        "AGENCY_MEDIATION_PAPER, ip-office",
        "AGENCY_MEDIATION_PAPER, copyright-office",
        "AGENCY_MEDIATION_PAPER, agriculture-bureau",
        "REFERRAL_PAPER, centre",
        "MEDIATION_PAPER, mediation-committee",
        "MEDIATION_PAPER, market-regulator",
        "MEDIATION_PAPER, ip-office",
        "MEDIATION_PAPER, copyright-office",
        "MEDIATION_PAPER, agriculture-bureau"
    })
    void eachSeriesOfABodyHasAWordOfItsOwn(LetterKind kind, String body) {
        var issuer = the(Bodies.class).findByCode(body).orElseThrow();
        Numbers numbers = the(Numbers.class);
        Set<String> others = Arrays.stream(LetterKind.values())
                .filter(one -> one != kind)
                .map(one -> numbers.word(one, issuer.id()))
                .collect(Collectors.toSet());
        assertThat(numbers.word(kind, issuer.id()))
                .isNotEqualTo(issuer.shortName())
                .isNotIn(others);
    }
}
