package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.QueryCodes;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Takes down what somebody says at the counter or by phone, or has written. The matter is that person's: the officer who
 * took it down sees the query code once, to hand it over, and never again.
 */
@Singleton
public class CounterDesk {
    /** While the person waits; afterwards nobody is there to take the paper. */
    static final Duration HANDING_OVER = Duration.ofHours(1);

    private final FilingDesk desk;
    private final Taking taking;
    private final Matters matters;
    private final Parties parties;
    private final Audit audit;
    private final Clock clock;

    CounterDesk(FilingDesk desk, Taking taking, Matters matters, Parties parties, Audit audit, Clock clock) {
        this.desk = desk;
        this.taking = taking;
        this.matters = matters;
        this.parties = parties;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param code null when it was shown before, or the person has gone */
    public record Receipt(
            Matter matter,
            Party applicant,
            CounterFiling taken,
            @Nullable String code) {}

    /** Files, or returns what this form has just filed. */
    public Filed file(Officer officer, Filing filing, CounterTerms terms, String formKey) {
        officer.at(Desk.INTAKE);
        refuseFoundUnlessReport(filing, terms);
        return desk.once(
                formKey,
                filing + " " + terms,
                digest -> taking.file(officer, filing, terms, formKey, digest, any -> {}));
    }

    /** What an authority has found it looks into of its own accord, in its own name: it asks for nothing and hides nobody. */
    private static void refuseFoundUnlessReport(Filing filing, CounterTerms terms) {
        boolean byAnOffice = filing.kind() == MatterKind.REPORT
                && filing.applicant().kind() == PartyKind.COMPANY
                && filing.alias() == null;
        if (terms.channel() == IntakeChannel.FOUND && !byAnOffice) {
            throw new StepRefused("counter.found-by-office");
        }
    }

    /**
     * Files what a court entrusts. Whose turn it is to do so, the caller has seen to.
     *
     * @param more what the form says besides, as text
     * @param besides belongs into the same transaction
     */
    public Filed fileEntrusted(
            Officer officer, Filing filing, CounterTerms terms, String formKey, String more, Consumer<Filed> besides) {
        return desk.once(
                formKey,
                filing + " " + terms + " " + more,
                digest -> taking.file(officer, filing, terms, formKey, digest, besides));
    }

    /** To be printed and handed over; the code is on the first one only. */
    @Transactional
    public Receipt receipt(Officer officer, String number) {
        CounterFiling taken = taking.rows().findTaken(number, officer.id()).orElseThrow(NotFound::new);
        Matter matter = matters.findById(taken.matterId()).orElseThrow();
        Party applicant = parties.ofMatter(taken.matterId()).stream()
                .filter(one -> one.side() == Side.APPLICANT)
                .findFirst()
                .orElseThrow();
        Instant now = clock.instant();
        if (taking.rows().showCode(taken.id(), now, now.minus(HANDING_OVER)) == 0) {
            return new Receipt(matter, applicant, taken, null);
        }
        audit.record(Act.QUERY_CODE_SHOWN, officer.actor(), matter.id(), "party " + applicant.id());
        return new Receipt(matter, applicant, taken, taking.codes().of(applicant));
    }

    /** The filing and how it was taken, in one transaction. */
    @Singleton
    static class Taking {
        private final NewFiling newFiling;
        private final CounterFilings rows;
        private final QueryCodes codes;
        private final Clock clock;

        Taking(NewFiling newFiling, CounterFilings rows, QueryCodes codes, Clock clock) {
            this.newFiling = newFiling;
            this.rows = rows;
            this.codes = codes;
            this.clock = clock;
        }

        CounterFilings rows() {
            return rows;
        }

        QueryCodes codes() {
            return codes;
        }

        @Transactional
        Filed file(
                Officer officer,
                Filing filing,
                CounterTerms terms,
                String formKey,
                String digest,
                Consumer<Filed> besides) {
            Filed filed = newFiling.file(filing, formKey, digest, FiledBy.counter(officer, terms.channel()));
            rows.save(new CounterFiling(
                    null,
                    filed.applicant().matterId(),
                    terms.channel(),
                    terms.outsideNumber(),
                    terms.consentNote(),
                    officer.id(),
                    clock.instant(),
                    null,
                    null,
                    null));
            besides.accept(filed);
            return filed;
        }
    }
}
