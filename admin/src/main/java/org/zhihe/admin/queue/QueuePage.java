package org.zhihe.admin.queue;

import java.util.List;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.page.Pager;
import org.zhihe.templates.page.Tab;

/**
 * @param flash what has just been done to a matter that is not here any more
 * @param lead what lies here and where to begin, for whoever has this role; may be empty
 * @param tasks answers and calls that are owed, whatever state their matters are in
 * @param handlers whose matters can be looked at; empty for those who see only their own
 * @param handler the chosen one of them
 * @param note that the list was cut off; empty when it was not
 * @param empty what will appear here, when nothing does; ready words
 */
public record QueuePage(
        String flash,
        String lead,
        List<Task> tasks,
        List<Tab> tabs,
        String tab,
        String search,
        String action,
        List<Option> handlers,
        String handler,
        List<QueueRow> rows,
        Pager pager,
        String note,
        String empty) {

    /** Something owed to a party, and the matter it is about. */
    public record Task(String text, String href) {}
}
