package org.zhihe.admin.queue;

import java.util.List;
import org.zhihe.templates.page.Pager;
import org.zhihe.templates.page.Tab;

/**
 * @param note that the list was cut off; empty when it was not
 * @param empty what will appear here, when nothing does; ready words
 */
public record QueuePage(
        List<Tab> tabs,
        String tab,
        String search,
        String action,
        List<QueueRow> rows,
        Pager pager,
        String note,
        String empty) {}
