package org.zhihe.admin.rule;

import java.util.List;
import org.zhihe.templates.page.Tab;

/** @param rights the kinds of right, each leading to what concerns it */
public record RuleListPage(String flash, List<Tab> rights, List<Row> rules, List<Row> courts) {
    /** @param label what it is for */
    public record Row(
            String href, String label, String body, String condition, String basis, String days, String version) {}
}
