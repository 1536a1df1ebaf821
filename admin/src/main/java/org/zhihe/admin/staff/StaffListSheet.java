package org.zhihe.admin.staff;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.RoleChangeLine;
import org.zhihe.casework.account.RoleDesk;
import org.zhihe.casework.account.StaffDesk;
import org.zhihe.casework.account.StaffLine;
import org.zhihe.templates.Messages;

/** Words the list of the staff, and what waits above it. */
@Singleton
class StaffListSheet {
    private final StaffDesk desk;
    private final RoleDesk roles;
    private final Messages messages;

    StaffListSheet(StaffDesk desk, RoleDesk roles, Messages messages) {
        this.desk = desk;
        this.roles = roles;
        this.messages = messages;
    }

    StaffListPage page(Officer viewer, String done) {
        String flash = messages.has("staff.done." + done) ? messages.get("staff.done." + done) : "";
        return new StaffListPage(
                flash,
                messages.get(roles.secondNeeded() ? "staff.rule.two" : "staff.rule.one"),
                roles.waiting().stream().map(line -> waiting(line, viewer)).toList(),
                desk.all().stream().map(this::row).toList());
    }

    private StaffListPage.Waiting waiting(RoleChangeLine line, Officer viewer) {
        boolean own = line.proposedBy() == viewer.id();
        boolean concerned = Objects.equals(line.staffId(), viewer.id());
        String path = "/staff/waiting/" + line.id();
        return new StaffListPage.Waiting(
                sentence(line),
                messages.get("staff.waiting.proposed", line.proposer(), messages.show(line.proposedAt())),
                own || concerned ? "" : path + "/approve",
                path + "/reject",
                messages.get(own ? "staff.waiting.withdraw" : "staff.waiting.reject"));
    }

    private String sentence(RoleChangeLine line) {
        String role = messages.of(line.role());
        return line.present() == null
                ? messages.get("staff.waiting.invite", line.name(), line.login(), role, line.bodyName())
                : messages.get(
                        "staff.waiting.change",
                        line.name(),
                        line.login(),
                        messages.of(line.present()),
                        role,
                        line.bodyName());
    }

    private StaffListPage.Row row(StaffLine line) {
        return new StaffListPage.Row(
                "/staff/" + line.id(),
                line.login(),
                line.name(),
                messages.of(line.role()),
                line.bodyName(),
                messages.of(line.state()),
                line.lastSignedInAt(),
                messages.get("staff.factor." + line.factor()));
    }
}
