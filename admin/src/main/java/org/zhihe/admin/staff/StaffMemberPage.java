package org.zhihe.admin.staff;

import java.util.List;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Fact;

/**
 * @param acts what can be done by pressing a button
 * @param waiting that a change of the role waits for a second administrator; empty when none does
 * @param note why nothing can be changed here; empty when something can
 */
public record StaffMemberPage(
        String name,
        String flash,
        List<Fact> facts,
        FormView form,
        String action,
        String version,
        List<Act> acts,
        String waiting,
        String note) {
    public record Act(String label, String explanation, String action) {}
}
