package org.zhihe.admin.mediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.mediation.MediationDesk;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Appoints one of the committee's mediators (人民调解法 19), or another in place of the first. */
@Singleton
@Order(110)
class AppointMediatorStep implements MediationStep {
    private final MediationDesk desk;
    private final StaffMembers staff;

    AppointMediatorStep(MediationDesk desk, StaffMembers staff) {
        this.desk = desk;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "appoint-mediator";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COMMITTEE_SECRETARY);
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.mediation()
                .filter(one -> !MediationStatus.MOVES.ends(one.status()))
                .isPresent();
    }

    @Override
    public Form form(Scene scene) {
        List<Option> mediators = scene.mediation().stream()
                .flatMap(one -> staff.eligible(one.bodyId(), Role.MEDIATOR, one.matterId()).stream())
                .map(one -> new Option(String.valueOf(one.id()), one.name()))
                .toList();
        return Form.of(
                name(), Group.of("who", Field.select("mediator", mediators).required()));
    }

    @Override
    public boolean forward(Scene scene) {
        return scene.mediation().filter(one -> one.mediatorId() == null).isPresent();
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.appoint(scene.officer(), scene.number(), seenVersion, Long.parseLong(answers.text("mediator")));
    }
}
