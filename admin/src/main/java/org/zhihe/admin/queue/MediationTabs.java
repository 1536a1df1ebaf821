package org.zhihe.admin.queue;

import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.mediation.MediationLists.Count;
import org.zhihe.casework.mediation.MediationNarrowing;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.page.Tab;

/** Words and counts of the filters of the mediation desk's queue. */
@Singleton
class MediationTabs {
    private final Messages messages;

    MediationTabs(Messages messages) {
        this.messages = messages;
    }

    /** Each counts what it would show of the chosen handler. */
    List<Tab> tabs(Officer officer, List<Count> counts, MediationTab current, long handler) {
        return Arrays.stream(MediationTab.values())
                .map(tab -> new Tab(
                        label(officer, tab),
                        address(tab, handler),
                        sum(
                                counts,
                                one -> tab.holds(one)
                                        && (handler == MediationNarrowing.EVERYBODY || handler == one.handler())),
                        tab == current))
                .toList();
    }

    /** Whose matters the head of the desk can look at; none for those who see only their own. */
    List<Option> handlers(Officer officer, List<Count> counts, MediationTab tab) {
        if (officer.ownOnly()) {
            return List.of();
        }
        Map<Long, String> names =
                counts.stream().collect(Collectors.toMap(Count::handler, this::name, (one, same) -> one, TreeMap::new));
        return Stream.concat(
                        Stream.of(new Option("", messages.get("queue.handler.everybody", sum(counts, tab::holds)))),
                        names.entrySet().stream()
                                .map(one -> new Option(
                                        String.valueOf(one.getKey()),
                                        messages.get(
                                                "queue.handler.one",
                                                one.getValue(),
                                                sum(
                                                        counts,
                                                        sort -> tab.holds(sort) && sort.handler() == one.getKey())))))
                .toList();
    }

    private String name(Count sort) {
        String name = sort.name();
        return name == null ? messages.get("queue.handler.nobody") : name;
    }

    private String label(Officer officer, MediationTab tab) {
        String own = "queue.mediation." + tab.key() + ".own";
        return messages.get(officer.ownOnly() && messages.has(own) ? own : "queue.mediation." + tab.key());
    }

    private static String address(MediationTab tab, long handler) {
        UriBuilder address = UriBuilder.of("/").queryParam("tab", tab.key());
        return (handler == MediationNarrowing.EVERYBODY ? address : address.queryParam("handler", handler))
                .build()
                .toString();
    }

    private static int sum(List<Count> counts, Predicate<Count> wanted) {
        return counts.stream().filter(wanted).mapToInt(Count::matters).sum();
    }
}
