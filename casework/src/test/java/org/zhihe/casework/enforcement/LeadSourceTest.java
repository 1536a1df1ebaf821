package org.zhihe.casework.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.intake.CounterDesk;
import org.zhihe.casework.intake.CounterTerms;
import org.zhihe.casework.intake.IntakeChannel;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Side;

/** 专利行政执法办法 28: ten working days after a report, five after the office has found it by itself. */
class LeadSourceTest extends CaseworkTest {
    private static final Party OFFICE =
            Party.stated(Side.APPLICANT, 0, PartyKind.COMPANY, "咸宁市市场监督管理局", null, null, null, null);

    private final Officer inspector = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");

    private static AFiling aboutA(IpType right) {
        return aFiling().ofKind(MatterKind.REPORT).about(right).claiming(Claim.PUNISH);
    }

    private static MatterAtHand taken(AFiling filing, IntakeChannel channel) {
        CounterTerms terms = new CounterTerms(channel, "2026-1", "工作人员登记");
        return MatterAtHand.of(the(CounterDesk.class).file(clerk(), filing.build(), terms, filing.formKey()));
    }

    private EnforcementCase caseOf(MatterAtHand matter) {
        return the(EnforcementCases.class)
                .findOnDesk(matter.number(), inspector.bodyId(), inspector.id())
                .orElseThrow();
    }

    @Test
    void whatWasReportedIsFiledInTenWorkingDays() {
        MatterAtHand matter = aboutA(IpType.INVENTION).accepted().route();
        assertThat(caseOf(matter).leadSource()).isEqualTo(LeadSource.REPORTED);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.FAKE_PATENT_FILING);
        assertThat(matter.due(DeadlineRule.FAKE_PATENT_FILING)).hasToString("2026-12-07");
    }

    @Test
    void whatTheOfficeFoundIsFiledInFiveFromTheDayItWasFound() {
        MatterAtHand matter = taken(aboutA(IpType.INVENTION).by(OFFICE), IntakeChannel.FOUND);
        CLOCK.turnTo(LocalDate.of(2026, 11, 25));
        matter.accept().route();
        assertThat(caseOf(matter).leadSource()).isEqualTo(LeadSource.FOUND);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.FAKE_PATENT_FOUND_FILING);
        assertThat(matter.due(DeadlineRule.FAKE_PATENT_FOUND_FILING)).hasToString("2026-11-30");
    }

    @Test
    void whatAnotherBodyHandsOverCountsAsReported() {
        MatterAtHand matter =
                taken(aboutA(IpType.DESIGN), IntakeChannel.HANDED_OVER).accept().route();
        assertThat(caseOf(matter).leadSource()).isEqualTo(LeadSource.HANDED_OVER);
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.FAKE_PATENT_FILING);
    }

    @Test
    void ofAnotherRightAFindingHasTheTimeOfItsOwnLaw() {
        MatterAtHand matter = taken(aboutA(IpType.TRADEMARK).by(OFFICE), IntakeChannel.FOUND)
                .accept()
                .route();
        assertThat(caseOf(matter).leadSource()).isEqualTo(LeadSource.FOUND);
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_FILING)).hasToString("2026-12-14");
    }

    @Test
    void filingItMeetsTheClock() {
        MatterAtHand matter = taken(aboutA(IpType.INVENTION).by(OFFICE), IntakeChannel.FOUND)
                .accept()
                .route();
        the(EnforcementDesk.class)
                .file(inspector, matter.number(), caseOf(matter).version(), "案1号", "甲、乙", Set.of());
        assertThat(matter.runningClocks()).containsExactly(DeadlineRule.ENFORCEMENT_DECISION);
    }

    @ParameterizedTest
    @CsvSource({"COMPLAINT, COMPANY", "REPORT, PERSON"})
    void aFindingIsAReportInTheNameOfTheOffice(MatterKind kind, PartyKind by) {
        Party applicant = Party.stated(Side.APPLICANT, 0, by, "某某", null, null, null, null);
        AFiling filing = aboutA(IpType.INVENTION).ofKind(kind).by(applicant);
        refused("counter.found-by-office", () -> taken(filing, IntakeChannel.FOUND));
    }
}
