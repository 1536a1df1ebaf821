package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Steps;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Action;
import org.zhihe.templates.page.Fact;

/** One card for each procedure, those still open on top; steps stand on the latest card of their kind. */
@Singleton
class Cards {
    private final Map<ProcedureKind, CardContent.Source> sources = new EnumMap<>(ProcedureKind.class);
    private final TransferCard transfers;
    private final Watched watched;
    private final Steps steps;
    private final Messages messages;

    Cards(List<CardContent.Source> all, TransferCard transfers, Watched watched, Steps steps, Messages messages) {
        all.forEach(source -> sources.put(source.kind(), source));
        this.transfers = transfers;
        this.watched = watched;
        this.steps = steps;
        this.messages = messages;
    }

    List<ProcedureCard> of(Scene scene) {
        List<Track> newestFirst = new ArrayList<>(scene.tracks());
        newestFirst.sort(Comparator.comparing(Track::open)
                .thenComparing(Track::openedAt)
                .thenComparing(Track::id)
                .reversed());
        Set<ProcedureKind> seen = EnumSet.noneOf(ProcedureKind.class);
        List<ProcedureCard> cards = new ArrayList<>();
        for (Track track : newestFirst) {
            List<Action> offered = seen.add(track.kind()) ? steps.offered(scene, track.kind()) : List.of();
            cards.add(card(scene, track, offered));
        }
        return cards;
    }

    List<Fact> tracks(Scene scene) {
        Stream<Fact> tracks = scene.tracks().stream()
                .filter(track -> track.kind() != ProcedureKind.TRANSFER)
                .map(track -> Fact.of(StatusWords.title(track, messages), messages.get(StatusWords.key(track))));
        return Stream.of(tracks, transfers.beside(scene).stream(), watched.of(scene).stream())
                .flatMap(each -> each)
                .toList();
    }

    private ProcedureCard card(Scene scene, Track track, List<Action> offered) {
        String key = StatusWords.key(track);
        CardContent content = sources.get(track.kind()).of(scene, track);
        String seal = "seal." + key;
        return new ProcedureCard(
                StatusWords.title(track, messages),
                content.number(),
                messages.get(key),
                track.open() ? messages.get("turn." + key) : "",
                content.facts(),
                offered,
                messages.has(seal) ? messages.get(seal) : "",
                track.open());
    }
}
