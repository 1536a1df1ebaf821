package org.zhihe.admin.outbox;

import java.util.List;
import org.zhihe.templates.page.Pager;
import org.zhihe.templates.page.Tab;

/**
 * @param notice why mails may be waiting; empty when nothing holds them
 * @param bare whether the rows tell nothing but how the mails go
 */
public record OutboxPage(List<Tab> tabs, List<OutboxRow> rows, Pager pager, String notice, boolean bare) {}
