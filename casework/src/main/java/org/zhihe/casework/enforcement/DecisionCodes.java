package org.zhihe.casework.enforcement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.party.QueryCodes;
import org.zhihe.casework.procedure.StepRefused;

/** The code that is handed over with a penalty, and another one when the first was lost or has come into other hands. */
@Singleton
public class DecisionCodes {
    private final ActBook book;
    private final QueryCodes codes;
    private final Journal journal;

    DecisionCodes(ActBook book, QueryCodes codes, Journal journal) {
        this.book = book;
        this.codes = codes;
        this.journal = journal;
    }

    String of(EnforcementCase decided) {
        return codes.of("query code of the decision of case " + decided.id() + ", version " + decided.codeVersion);
    }

    public boolean possible(EnforcementCase opened) {
        return opened.result() == EnforcementResult.PENALTY;
    }

    /** The old one is void from now on. */
    @Transactional
    public void renew(Officer officer, String number, int seenVersion, String reason) {
        EnforcementCase opened = book.open(officer, number, seenVersion);
        if (!possible(opened)) {
            throw new StepRefused("enforcement.no-code");
        }
        opened.renewCode();
        book.touch(opened);
        journal.enter(opened.matterId(), MatterEvent.ENFORCEMENT_CODE_RENEWED, officer.actor(), reason);
    }
}
