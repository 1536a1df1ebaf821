package org.zhihe.casework.routing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Takes a matter from one body and gives it to another: the old procedure ends as far as its state allows, the new one
 * begins; the matter keeps its number, its evidence and every clock that is not the old procedure's.
 */
@Singleton
public class RerouteDesk {
    private final Matters matters;
    private final Tracks tracks;
    private final RuleBooks books;
    private final Routing routing;
    private final Moves moves;

    RerouteDesk(Matters matters, Tracks tracks, RuleBooks books, Routing routing, Moves moves) {
        this.matters = matters;
        this.tracks = tracks;
        this.books = books;
        this.routing = routing;
        this.moves = moves;
    }

    /** The open procedures that could be given away at all. */
    public List<Track> possibleFrom(List<Track> running) {
        return running.stream()
                .filter(track -> track.open() && moves.endings().stream().anyMatch(one -> one.kind() == track.kind()))
                .toList();
    }

    /**
     * An open objection is answered with it.
     *
     * @param kind with {@code trackId}: of one of {@link #possibleFrom}
     */
    @Transactional
    public void reroute(
            Officer officer, String number, int seenVersion, ProcedureKind kind, long trackId, RouteChoice choice) {
        Matter matter = matters.findOnDesk(
                        number, officer.at(Desk.INTAKE), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        matter.refuseUnlessSeen(seenVersion);
        String reason = choice.reasonOrRefuse();
        Track from = possibleFrom(tracks.ofMatter(matter.id())).stream()
                .filter(one -> one.kind() == kind && one.id() == trackId)
                .findFirst()
                .orElseThrow(() -> new StepRefused("reroute.not-possible"));
        RuleBook book = books.now();
        Destination there = Destination.of(choice, book.consider(routing.dispute(matter)), book);
        if (there.kind() == from.kind() && there.body().id() == from.bodyId()) {
            throw new StepRefused("reroute.same", there.body().name());
        }
        Body old = book.bodies().values().stream()
                .filter(one -> one.id() == from.bodyId())
                .findFirst()
                .orElseThrow();
        moves.ending(from).handOver(matter, old, officer, reason);
        matters.update(matter);
        moves.dispatch().send(matter, officer, there, choice, from);
        moves.objections().rerouted(matter.id(), officer, reason);
    }

    /** What a change of the way sets in motion. */
    @Singleton
    record Moves(List<ProcedureEnding> endings, Dispatch dispatch, ObjectionDesk objections) {
        ProcedureEnding ending(Track from) {
            return endings.stream()
                    .filter(one -> one.kind() == from.kind())
                    .findFirst()
                    .orElseThrow(() -> new StepRefused("reroute.not-possible"));
        }
    }
}
