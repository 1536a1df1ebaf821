package org.zhihe.casework.intake;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.protection.Shield;
import org.zhihe.casework.sameness.Sameness;

/** Puts the people of a form into the file. */
@Singleton
class FiledParties {
    private final Parties parties;
    private final Shield shield;
    private final Sameness sameness;

    FiledParties(Parties parties, Shield shield, Sameness sameness) {
        this.parties = parties;
        this.shield = shield;
        this.sameness = sameness;
    }

    /** Returns the applicant as everybody else sees it. */
    Party enter(Filing filing, Matter matter) {
        String alias = filing.alias();
        Party applicant = alias == null ? open(filing, matter) : shield.keep(filing.applicant(), alias, matter.id());
        state(matter, filing.respondents());
        sameness.filed(matter, filing.respondents());
        return applicant;
    }

    private Party open(Filing filing, Matter matter) {
        Party applicant = parties.save(filing.applicant().in(matter.id()));
        sameness.filedBy(applicant);
        return applicant;
    }

    /** As a correction states them. */
    void restate(Matter matter, List<Party> respondents) {
        parties.forgetRespondents(matter.id());
        state(matter, respondents);
        sameness.corrected(matter, respondents);
    }

    private void state(Matter matter, List<Party> respondents) {
        respondents.forEach(respondent -> parties.save(respondent.in(matter.id())));
    }
}
