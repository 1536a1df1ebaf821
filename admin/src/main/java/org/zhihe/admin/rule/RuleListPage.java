package org.zhihe.admin.rule;

import java.util.List;

public record RuleListPage(String flash, List<Row> rules, List<Row> courts) {
    /** @param label what it is for */
    public record Row(
            String href, String label, String body, String condition, String basis, String days, String version) {}
}
