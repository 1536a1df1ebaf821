package org.zhihe.admin.queue;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.step.Steps;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.mediation.MediationLists;
import org.zhihe.casework.mediation.MediationNarrowing;
import org.zhihe.casework.mediation.MediationQueue;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Pager;

/** The queue of the mediation desk, where one list would hide what burns: by whose turn it is, by clock, by handler. */
@Singleton
class MediationSheet {
    private final MediationQueue queue;
    private final MediationTabs tabs;
    private final MediationRows rows;
    private final QueueTasks tasks;
    private final Steps steps;
    private final Messages messages;

    MediationSheet(
            MediationQueue queue,
            MediationTabs tabs,
            MediationRows rows,
            QueueTasks tasks,
            Steps steps,
            Messages messages) {
        this.queue = queue;
        this.tabs = tabs;
        this.rows = rows;
        this.tasks = tasks;
        this.steps = steps;
        this.messages = messages;
    }

    /** @param whose asked for by the head of the desk; who sees only their own asks in vain */
    QueuePage page(Officer officer, String asked, String whose, String searched, String done) {
        MediationTab tab = MediationTab.of(asked);
        long handler = officer.ownOnly() || !whose.matches("-?\\d{1,18}")
                ? MediationNarrowing.EVERYBODY
                : Long.parseLong(whose);
        String search = Queue.search(searched);
        List<MediationLists.Count> counts = queue.counts(officer);
        List<QueueRow> found =
                rows.of(officer, queue.rows(officer, tab.narrowing().with(handler, search)));
        return new QueuePage(
                steps.doneWords(done).orElse(""),
                messages.get("queue.lead." + officer.role().name()),
                tasks.of(officer, Desk.MEDIATION),
                tabs.tabs(officer, counts, tab, handler),
                tab.key(),
                search,
                "/",
                tabs.handlers(officer, counts, tab),
                handler == MediationNarrowing.EVERYBODY ? "" : String.valueOf(handler),
                found,
                Pager.single(found.size()),
                found.size() < Queue.MOST ? "" : messages.get("queue.cut", Queue.MOST),
                empty(officer, tab, counts, search));
    }

    /** Whoever has nothing at all is told how matters come here, the others where theirs are. */
    private String empty(Officer officer, MediationTab tab, List<MediationLists.Count> counts, String search) {
        if (!search.isEmpty()) {
            return messages.get("queue.empty.search");
        }
        if (counts.isEmpty()) {
            return messages.get("queue.empty." + officer.role().name());
        }
        return messages.get("queue.mediation." + tab.key() + ".empty");
    }
}
