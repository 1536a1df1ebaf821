package org.zhihe.casework.adjudication;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.evidence.EvidenceDesk;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** The office demands the evaluation report of a utility model or design, and notes that it has come. */
@Singleton
public class ReportDesk {
    /** Rights that are granted without examination of their substance. */
    public static final Set<IpType> RIGHTS = EnumSet.of(IpType.UTILITY_MODEL, IpType.DESIGN);

    private final Adjudications adjudications;
    private final Matters matters;
    private final EvidenceDesk evidence;
    private final ActClocks clocks;
    private final Journal journal;

    ReportDesk(Adjudications adjudications, Matters matters, EvidenceDesk evidence, ActClocks clocks, Journal journal) {
        this.adjudications = adjudications;
        this.matters = matters;
        this.evidence = evidence;
        this.clocks = clocks;
        this.journal = journal;
    }

    /** The requester has fifteen days, and once more as long when it is demanded a second and last time; filing waits. */
    @Transactional
    public void demand(Officer officer, String number, int seenVersion, String why) {
        AdministrativeAdjudication opened = onDesk(officer, number, seenVersion);
        IpType right =
                matters.findById(opened.matterId()).orElseThrow().content().ipType();
        if (!RIGHTS.contains(right)) {
            throw new StepRefused("adjudication.report-not-of", right);
        }
        opened.refuseUnlessReportMayBeAsked();
        LocalDate until = clocks.reportDue();
        opened.askForReport(clocks.today(), until);
        // Before the clocks, as whoever goes round them does.
        adjudications.update(opened);
        clocks.reportAsked(opened);
        journal.enter(opened.matterId(), MatterEvent.ADJUDICATION_REPORT_ASKED, officer.actor(), until, why);
    }

    /**
     * @param reference what the report is called by
     * @param item which piece of evidence it is; null when it came on paper
     */
    @Transactional
    public void note(
            Officer officer, String number, int seenVersion, String reference, @Nullable Long item, LocalDate day) {
        AdministrativeAdjudication opened = onDesk(officer, number, seenVersion);
        if (day.isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
        if (item != null) {
            // To be in the file it has to be there, and to be read by this desk.
            evidence.find(officer, number, item);
        }
        opened.fileReport(reference, item, day);
        adjudications.update(opened);
        clocks.reportFiled(opened, day);
        journal.enter(opened.matterId(), MatterEvent.ADJUDICATION_REPORT_FILED, officer.actor(), reference, day);
    }

    private AdministrativeAdjudication onDesk(Officer officer, String number, int seenVersion) {
        officer.at(Desk.ADJUDICATION);
        AdministrativeAdjudication opened =
                adjudications.findOnDesk(number, officer.bodyId(), officer.id()).orElseThrow(NotFound::new);
        opened.refuseUnlessSeen(seenVersion);
        return opened;
    }
}
