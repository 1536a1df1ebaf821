package org.zhihe.admin.staff;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhihe.casework.account.HeadDesk;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.RoleDesk;
import org.zhihe.casework.account.SecondFactor;
import org.zhihe.casework.account.Staff;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.page.Fact;

/** Words the pages about one of the staff. */
@Singleton
class StaffSheet {
    private final Bodies bodies;
    private final SecondFactor factor;
    private final RoleDesk roles;
    private final HeadDesk heads;
    private final Messages messages;

    StaffSheet(Bodies bodies, SecondFactor factor, RoleDesk roles, HeadDesk heads, Messages messages) {
        this.bodies = bodies;
        this.factor = factor;
        this.roles = roles;
        this.heads = heads;
        this.messages = messages;
    }

    Form invitation() {
        return Form.of(
                "invite",
                Group.of(
                        "person",
                        Field.text("login").max(30).required().pattern("[a-z][a-z0-9._-]{2,29}", "staff.login.wrong"),
                        Field.text("name").max(60).required(),
                        Field.email("email").required(),
                        Field.phone("phone"),
                        role(),
                        body()));
    }

    Form change() {
        return Form.of("staff", Group.of("work", role(), body()));
    }

    private Field role() {
        return Field.select("role", Option.of(Role.class, messages)).required();
    }

    private Field body() {
        List<Option> offered = bodies.findAllOrderById().stream()
                .filter(Body::inSystem)
                .map(body -> new Option(String.valueOf(body.id()), body.name()))
                .toList();
        return Field.select("body", offered).required();
    }

    StaffMemberPage member(Staff member, Officer viewer, String done) {
        SubmittedForm now =
                SubmittedForm.empty().with("role", member.role().name()).with("body", String.valueOf(member.bodyId()));
        return page(member, viewer, done, FormView.of(change(), now, Map.of(), messages));
    }

    StaffMemberPage again(Staff member, Officer viewer, Answers answers) {
        return page(member, viewer, "", FormView.again(change(), answers, messages));
    }

    private StaffMemberPage page(Staff member, Officer viewer, String done, FormView form) {
        boolean own = member.id() == viewer.id();
        String flash = messages.has("staff.done." + done) ? messages.get("staff.done." + done) : "";
        return new StaffMemberPage(
                member.name(),
                flash,
                facts(member),
                form,
                "/staff/" + member.id() + "/change",
                String.valueOf(member.version()),
                own ? List.of() : acts(member),
                roles.waitsFor(member.id()) ? messages.get("staff.waiting.here") : "",
                own ? messages.get("refusal.staff.self") : "");
    }

    private List<Fact> facts(Staff member) {
        String never = messages.get("staff.never");
        return List.of(
                Fact.of(messages.get("staff.login"), member.login()),
                Fact.of(messages.get("staff.email"), Objects.requireNonNullElse(member.email(), never)),
                Fact.of(messages.get("staff.phone"), Objects.requireNonNullElse(member.phone(), never)),
                Fact.of(messages.get("staff.state"), messages.of(member.state())),
                Fact.of(
                        messages.get("staff.last"),
                        member.lastSignedInAt() == null ? never : messages.show(member.lastSignedInAt())),
                Fact.of(messages.get("staff.factor"), messages.get("staff.factor." + factor.state(member.id()))));
    }

    private List<StaffMemberPage.Act> acts(Staff member) {
        List<StaffMemberPage.Act> acts = new ArrayList<>();
        if (member.disabled()) {
            acts.add(act(member, "enable"));
            return acts;
        }
        if (member.invited()) {
            acts.add(act(member, "resend"));
            acts.add(act(member, "withdraw"));
            return acts;
        }
        if (factor.state(member.id()) != SecondFactor.State.NONE) {
            acts.add(act(member, "reset-factor"));
        }
        if (member.role().desk() != null) {
            acts.add(act(member, heads.leads(member) ? "step-down" : "lead"));
        }
        acts.add(act(member, "disable"));
        return acts;
    }

    private StaffMemberPage.Act act(Staff member, String name) {
        return new StaffMemberPage.Act(
                messages.get("staff.act." + name),
                messages.get("staff.act." + name + ".line"),
                "/staff/" + member.id() + "/" + name);
    }
}
