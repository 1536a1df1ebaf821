package org.zhihe.admin.queue;

import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhihe.admin.step.Steps;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.StatusCount;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Pager;
import org.zhihe.templates.page.Tab;

/** Asks for what lies on an officer's desk and draws it. */
@Singleton
class Queue {
    private static final int LONGEST_SEARCH = 60;
    /** As many as the query hands out. */
    static final int MOST = 200;

    private final Matters matters;
    private final QueueRows rows;
    private final Narrowing narrowing;
    private final Steps steps;
    private final QueueTasks tasks;
    private final Messages messages;

    Queue(Matters matters, QueueRows rows, Narrowing narrowing, Steps steps, QueueTasks tasks, Messages messages) {
        this.matters = matters;
        this.rows = rows;
        this.narrowing = narrowing;
        this.steps = steps;
        this.tasks = tasks;
        this.messages = messages;
    }

    QueuePage page(Officer officer, String asked, String searched, String done) {
        String flash = steps.doneWords(done).orElse("");
        Desk desk = officer.role().desk();
        List<QueueTab> tabs = QueueTab.of(desk);
        if (desk == null || tabs.isEmpty()) {
            return new QueuePage(
                    flash,
                    lead(officer),
                    tasks.of(officer, desk),
                    List.of(),
                    "",
                    "",
                    "/",
                    List.of(),
                    "",
                    List.of(),
                    Pager.single(0),
                    "",
                    empty(officer));
        }
        String search = search(searched);
        QueueTab tab =
                tabs.stream().filter(one -> one.key().equals(asked)).findFirst().orElse(tabs.get(0));
        Narrowing.Found behind = narrowing.of(officer, desk, tabs);
        Map<QueueTab, Set<String>> narrowed = behind.tabs();
        Set<String> quick = narrowed.getOrDefault(QueueTab.SIMPLE, Set.of());
        List<QueueRow> found = rows.of(
                matters.queue(desk, officer.bodyId(), officer.id(), officer.ownOnly(), tab.statuses(), search).stream()
                        .filter(row ->
                                !narrowed.containsKey(tab) || narrowed.get(tab).contains(row.number()))
                        .toList(),
                quick,
                behind.running());
        String note = found.size() < MOST ? "" : messages.get("queue.cut", MOST);
        String empty = search.isEmpty() ? empty(officer) : messages.get("queue.empty.search");
        return new QueuePage(
                flash,
                lead(officer),
                tasks.of(officer, desk),
                tabs(officer, desk, tabs, tab, narrowed),
                tab.key(),
                search,
                "/",
                List.of(),
                "",
                found,
                Pager.single(found.size()),
                note,
                empty);
    }

    static String search(String searched) {
        String search = searched.strip();
        return search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
    }

    private String lead(Officer officer) {
        String key = "queue.lead." + officer.role().name();
        return messages.has(key) ? messages.get(key) : "";
    }

    private String empty(Officer officer) {
        String own = "queue.empty." + officer.role().name();
        return messages.get(messages.has(own) ? own : "queue.empty");
    }

    private List<Tab> tabs(
            Officer officer, Desk desk, List<QueueTab> tabs, QueueTab current, Map<QueueTab, Set<String>> narrowed) {
        Map<MatterStatus, Integer> counts = new EnumMap<>(MatterStatus.class);
        for (StatusCount count : matters.counts(desk, officer.bodyId(), officer.id(), officer.ownOnly())) {
            counts.put(count.status(), count.matters());
        }
        return tabs.stream()
                .map(tab -> new Tab(
                        messages.get("queue.tab." + tab.key()),
                        UriBuilder.of("/").queryParam("tab", tab.key()).build().toString(),
                        narrowed.containsKey(tab)
                                ? narrowed.get(tab).size()
                                : tab.statuses().stream()
                                        .mapToInt(status -> counts.getOrDefault(status, 0))
                                        .sum(),
                        tab == current))
                .toList();
    }
}
