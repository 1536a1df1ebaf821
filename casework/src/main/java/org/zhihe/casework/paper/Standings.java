package org.zhihe.casework.paper;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;

/** Finds what a paper is to be issued on, for the desk that runs it. */
@Singleton
class Standings {
    private final Map<ProcedureKind, Standing.Source> sources = new EnumMap<>(ProcedureKind.class);
    private final Matters matters;
    private final Parties parties;
    private final Bodies bodies;

    Standings(List<Standing.Source> all, Matters matters, Parties parties, Bodies bodies) {
        all.forEach(one -> sources.put(one.procedure(), one));
        this.matters = matters;
        this.parties = parties;
        this.bodies = bodies;
    }

    /**
     * Everything that a paper of the kind is made from.
     *
     * @param sides the parties it may be addressed to; none when it goes to the court
     * @param court its name; empty when it goes to parties
     */
    record Material(Standing standing, Matter matter, List<Party> sides, String court, Facts facts) {}

    /** To any other desk the procedure is not there; a kind whose time has not come or has passed is refused. */
    Material of(Officer officer, String number, OfficialPaperKind kind) {
        Standing standing = sources.get(kind.procedure()).of(officer, number).orElseThrow(NotFound::new);
        if (!kind.possible(standing.stage())) {
            throw new StepRefused("paper.not-now", kind);
        }
        Matter matter = matters.findById(standing.matterId()).orElseThrow();
        List<Party> all = parties.ofMatter(matter.id());
        List<Party> to = kind.addressee().among(all, standing.reach());
        String court = Optional.ofNullable(standing.reach().courtId())
                .flatMap(bodies::findById)
                .map(Body::name)
                .orElse("");
        if (to.isEmpty() && kind.addressee() != PaperAddressee.COURT) {
            throw new StepRefused("paper.nobody");
        }
        Facts facts = ofMatter(matter, all)
                .with(PaperFact.BODY, officer.bodyName())
                .with(PaperFact.COURT, court)
                .with(standing.facts());
        return new Material(standing, matter, to, to.isEmpty() ? court : "", facts);
    }

    private static Facts ofMatter(Matter matter, List<Party> parties) {
        return new Facts()
                .with(PaperFact.MATTER_NUMBER, matter.number())
                .with(PaperFact.TITLE, matter.content().title())
                .with(PaperFact.REQUEST, matter.content().claimText())
                .with(PaperFact.FILED_AT, matter.filedAt())
                .with(PaperFact.RIGHT_TYPE, matter.ipType())
                .with(PaperFact.RIGHT_NUMBER, matter.content().rightNumber())
                .with(PaperFact.APPLICANTS, names(parties, Side.APPLICANT))
                .with(PaperFact.RESPONDENTS, names(parties, Side.RESPONDENT));
    }

    private static String names(List<Party> parties, Side side) {
        return names(parties.stream().filter(one -> one.side() == side).toList());
    }

    private static String names(List<Party> parties) {
        return String.join("、", parties.stream().map(Party::name).toList());
    }
}
