package org.zhihe.casework.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;

class CrimeSignsTest extends CaseworkTest {
    private static final LocalDate ACT = LocalDate.of(2026, 10, 12);

    private static MatterAtHand aReport(IpType right) {
        return aFiling()
                .ofKind(MatterKind.REPORT)
                .about(right)
                .claiming(Claim.PUNISH)
                .on(ACT)
                .accepted();
    }

    private static Map<Measure, BigDecimal> figures(String said) {
        Map<Measure, BigDecimal> figures = new EnumMap<>(Measure.class);
        Arrays.stream(said.split("\\+"))
                .map(one -> one.split("="))
                .forEach(pair -> figures.put(Measure.valueOf(pair[0]), new BigDecimal(pair[1])));
        return figures;
    }

    private static void note(MatterAtHand matter, Offence offence, Integer rights, boolean again, String said) {
        the(CrimeDesk.class)
                .note(
                        clerk(),
                        matter.number(),
                        matter.version(),
                        new CrimeFigures.Counted(offence, rights, again, "现场清点"),
                        figures(said));
    }

    private static List<CrimeSign> signs(MatterAtHand matter) {
        return the(CrimeSigns.class).of(matter.id(), ACT);
    }

    @ParameterizedTest(name = "{1} of {2} rights, punished before: {3}, {4} reaches {5}")
    @CsvSource({
        "TRADEMARK, COUNTERFEIT_GOODS, 1, false, GAIN=29999.99, -",
        "TRADEMARK, COUNTERFEIT_GOODS, 1, false, GAIN=30000, 213-goods-gain",
        "TRADEMARK, COUNTERFEIT_GOODS, 1, false, TURNOVER=49999, -",
        "TRADEMARK, COUNTERFEIT_GOODS, 1, false, TURNOVER=50000, 213-goods-turnover",
        "TRADEMARK, COUNTERFEIT_GOODS, 2, false, TURNOVER=30000, 213-goods-turnover-again",
        "TRADEMARK, COUNTERFEIT_GOODS, 1, true, GAIN=20000, 213-goods-gain-again",
        "TRADEMARK, COUNTERFEIT_SERVICES, 1, false, GAIN=49999, -",
        "TRADEMARK, COUNTERFEIT_SERVICES, 2, false, GAIN=30000, 213-services-gain-again",
        "TRADEMARK, SELLING_COUNTERFEITS, 2, false, TURNOVER=30000, -",
        "TRADEMARK, SELLING_COUNTERFEITS, 1, true, TURNOVER=30000, 214-sales-again",
        "TRADEMARK, SELLING_COUNTERFEITS, 1, false, UNSOLD=149999, -",
        "TRADEMARK, SELLING_COUNTERFEITS, 1, false, UNSOLD=150000, 214-unsold",
        "TRADEMARK, LABELS, 1, false, ITEMS=10000, 215-items",
        "TRADEMARK, LABELS, 2, false, ITEMS=5000, 215-items-again",
        "TRADEMARK, LABELS, 1, false, UNSOLD_ITEMS=30000, 215-unsold",
        "INVENTION, FAKE_PATENT, 1, false, GAIN=99999, -",
        "INVENTION, FAKE_PATENT, 1, false, LOSS=300000, 216-loss",
        "DESIGN, FAKE_PATENT, 2, false, GAIN=50000, 216-gain-again",
        "COPYRIGHT, COPYRIGHT, 1, false, COPIES=499, -",
        "COPYRIGHT, COPYRIGHT, 1, false, COPIES=500, 217-copies",
        "SOFTWARE, COPYRIGHT, 1, false, CLICKS=100000, 217-clicks",
        "SOFTWARE, COPYRIGHT, 1, false, MEMBERS=1000, 217-members",
        "COPYRIGHT, COPYRIGHT, 1, false, COPIES=250, -",
        "COPYRIGHT, COPYRIGHT, 1, false, COPIES=250+CLICKS=50000, 217-clicks 217-copies",
        "COPYRIGHT, SELLING_COPIES, 1, false, COPIES=1000, 218-copies",
        "TRADE_SECRET, TRADE_SECRET, 1, false, LOSS=299999, -",
        "TRADE_SECRET, TRADE_SECRET, 1, true, LOSS=100000, 219-loss-again",
    })
    void aFigureIsASignFromTheThresholdOn(
            IpType right, Offence offence, int rights, boolean again, String said, String rows) {
        MatterAtHand matter = aReport(right);
        note(matter, offence, rights, again, said);
        List<String> reached =
                signs(matter).stream().map(one -> one.threshold().code()).toList();
        assertThat(reached.isEmpty() ? "-" : String.join(" ", reached)).isEqualTo(rows);
    }

    @Test
    void tenTimesTheThresholdIsGrave() {
        MatterAtHand matter = aReport(IpType.TRADEMARK);
        note(matter, Offence.COUNTERFEIT_GOODS, 1, false, "GAIN=299999+TURNOVER=500000");
        assertThat(signs(matter)).extracting(CrimeSign::grave).containsExactly(false, true);
    }

    @Test
    void laterFiguresOfAnOffenceReplaceTheEarlierAndDecideNothing() {
        MatterAtHand matter = aReport(IpType.TRADEMARK);
        note(matter, Offence.COUNTERFEIT_GOODS, 1, false, "GAIN=40000");
        note(matter, Offence.COUNTERFEIT_GOODS, 1, false, "GAIN=10000");
        assertThat(signs(matter)).isEmpty();
        assertThat(matter.tracks()).isEmpty();
        assertThat(matter.events()).contains(MatterEvent.CRIME_FIGURES_NOTED);
    }

    @Test
    void anActOlderThanTheTableHasNoSign() {
        MatterAtHand matter = aReport(IpType.TRADEMARK);
        note(matter, Offence.COUNTERFEIT_GOODS, 1, false, "GAIN=40000");
        assertThat(the(CrimeSigns.class).of(matter.id(), LocalDate.of(2025, 4, 25)))
                .isEmpty();
        assertThat(the(CrimeSigns.class).of(matter.id(), LocalDate.of(2025, 4, 26)))
                .hasSize(1);
    }

    @Test
    void whatFitsNeitherTheRightNorAnythingCountedIsRefused() {
        MatterAtHand matter = aReport(IpType.TRADEMARK);
        refused("crime.other-right", () -> note(matter, Offence.TRADE_SECRET, 1, false, "LOSS=1"));
        refused("crime.nothing-counted", () -> the(CrimeDesk.class)
                .note(
                        clerk(),
                        matter.number(),
                        matter.version(),
                        new CrimeFigures.Counted(Offence.LABELS, 1, false, null),
                        Map.of()));
        assertThat(the(CrimeSigns.class).counted(matter.id())).isEmpty();
    }

    @Test
    void onlyTheCentreAndTheAuthorityThatHasTheMatterNote() {
        MatterAtHand matter = aReport(IpType.TRADEMARK);
        CrimeFigures.Counted counted = new CrimeFigures.Counted(Offence.LABELS, 1, false, null);
        Map<Measure, BigDecimal> figures = figures("ITEMS=9");
        notFound(() -> the(CrimeDesk.class).note(mediator(), matter.number(), matter.version(), counted, figures));
        notFound(() -> the(CrimeDesk.class)
                .note(
                        officer(Role.ENFORCEMENT_OFFICER, "market-regulator"),
                        matter.number(),
                        matter.version(),
                        counted,
                        figures));
        matter.route();
        the(CrimeDesk.class)
                .note(
                        officer(Role.ENFORCEMENT_OFFICER, "market-regulator"),
                        matter.number(),
                        matter.version(),
                        counted,
                        figures);
        assertThat(the(CrimeSigns.class).counted(matter.id())).hasSize(1);
    }

    @Test
    void ofTwoWhoSawTheSameOnlyOneNotes() {
        MatterAtHand matter = aReport(IpType.TRADEMARK);
        int seen = matter.version();
        CrimeFigures.Counted counted = new CrimeFigures.Counted(Offence.COUNTERFEIT_GOODS, 1, false, "现场清点");
        the(CrimeDesk.class).note(clerk(), matter.number(), seen, counted, figures("GAIN=30000"));
        refused("stale", () -> the(CrimeDesk.class).note(clerk(), matter.number(), seen, counted, figures("GAIN=1")));
        assertThat(signs(matter)).hasSize(1);
    }
}
