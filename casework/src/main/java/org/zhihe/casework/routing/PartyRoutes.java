package org.zhihe.casework.routing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;

/** The ways of a matter a party may know of, and whether it may object to one. */
@Singleton
public class PartyRoutes {
    /** Where the respondents take part; of a lead against them they learn from the authority alone. */
    private static final Set<ProcedureKind> OF_BOTH =
            Set.of(ProcedureKind.MEDIATION, ProcedureKind.ADMINISTRATIVE_MEDIATION);

    private final RouteDecisions decisions;
    private final RouteAlternatives alternatives;
    private final RouteObjections objections;
    private final Tracks tracks;

    PartyRoutes(RouteDecisions decisions, RouteAlternatives alternatives, RouteObjections objections, Tracks tracks) {
        this.decisions = decisions;
        this.alternatives = alternatives;
        this.objections = objections;
        this.tracks = tracks;
    }

    /** Newest first. */
    public List<PartyRoute> of(PartyAccess access, Matter matter) {
        return of(access, matter, tracks.ofMatter(matter.id()));
    }

    /** @param running the matter's, of a page that has read them already */
    public List<PartyRoute> of(PartyAccess access, Matter matter, List<Track> running) {
        List<RouteDecisions.RouteRow> seen = decisions.ofMatterForParties(matter.id()).stream()
                .filter(one -> access.side() == Side.APPLICANT || OF_BOTH.contains(one.procedureKind()))
                .toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        List<RouteAlternatives.Line> others =
                access.side() == Side.APPLICANT ? alternatives.ofMatterForParties(matter.id()) : List.of();
        List<RouteObjections.Line> stated = objections.ofMatter(matter.id());
        boolean heard = MatterStatus.MOVES.ends(matter.status())
                || stated.stream().anyMatch(one -> one.status() == ObjectionStatus.OPEN);
        return seen.stream()
                .map(one -> {
                    List<RouteObjections.Line> own = stated.stream()
                            .filter(line -> line.decisionId() == one.id() && line.partyId() == access.partyId())
                            .toList();
                    return new PartyRoute(
                            one,
                            others.stream()
                                    .filter(line -> line.decisionId() == one.id())
                                    .toList(),
                            own,
                            !heard && own.isEmpty() && inForce(one, seen, running));
                })
                .toList();
    }

    /** Whether the procedure that the decision opened still runs: a later decision may have opened another one there. */
    private static boolean inForce(
            RouteDecisions.RouteRow decision, List<RouteDecisions.RouteRow> all, List<Track> running) {
        boolean latest = all.stream()
                .noneMatch(later -> later.id() > decision.id()
                        && later.procedureKind() == decision.procedureKind()
                        && later.bodyId() == decision.bodyId());
        return latest && running.stream().anyMatch(track -> track.runsAs(decision.procedureKind(), decision.bodyId()));
    }
}
