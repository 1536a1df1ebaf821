package org.zhihe.admin.queue;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.confirmation.Confirmations;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.casework.routing.SimpleMatters;

/** The numbers of the matters behind the tabs that the state of a matter alone does not tell. */
@Singleton
class Narrowing {
    private final SimpleMatters simple;
    private final Tracks tracks;
    private final Confirmations confirmations;

    Narrowing(SimpleMatters simple, Tracks tracks, Confirmations confirmations) {
        this.simple = simple;
        this.tracks = tracks;
        this.confirmations = confirmations;
    }

    /**
     * @param tabs the numbers behind each tab that needs them; the quick ones for every desk, because rows are marked by them
     * @param running by number what runs at the officer's body, and what a court has sent back to it; only where a tab
     *     shows procedures
     */
    record Found(Map<QueueTab, Set<String>> tabs, Map<String, List<Tracks.Running>> running) {}

    Found of(Officer officer, Desk desk, List<QueueTab> tabs) {
        Map<String, List<Tracks.Running>> byNumber = Map.of();
        Map<QueueTab, Set<String>> narrowed = new EnumMap<>(QueueTab.class);
        narrowed.put(
                QueueTab.SIMPLE, Set.copyOf(simple.numbers(desk, officer.bodyId(), officer.id(), officer.ownOnly())));
        Set<ProcedureKind> shown =
                tabs.stream().flatMap(tab -> tab.procedures().stream()).collect(Collectors.toUnmodifiableSet());
        if (!shown.isEmpty()) {
            List<Tracks.Running> running = tracks.runningAt(officer.bodyId(), shown);
            Stream<Tracks.Running> returned = shown.contains(ProcedureKind.ADMINISTRATIVE_MEDIATION)
                    ? confirmations.returnedTo(officer.bodyId()).stream()
                    : Stream.of();
            byNumber = Stream.concat(returned, running.stream()).collect(Collectors.groupingBy(Tracks.Running::number));
            tabs.stream()
                    .filter(tab -> !tab.procedures().isEmpty())
                    .forEach(tab -> narrowed.put(tab, numbers(running, tab)));
        }
        return new Found(narrowed, byNumber);
    }

    private static Set<String> numbers(List<Tracks.Running> running, QueueTab tab) {
        return running.stream()
                .filter(one -> tab.procedures().contains(one.kind()))
                .map(Tracks.Running::number)
                .collect(Collectors.toUnmodifiableSet());
    }
}
