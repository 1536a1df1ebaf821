package org.zhihe.admin.intake;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.evidence.EvidenceDesk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.referral.CourtReferral;
import org.zhihe.casework.referral.ReferralDesk;
import org.zhihe.casework.referral.ReferralStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Sends a matter to the court with the list of what goes along; only then does the court see it. */
@Singleton
@Order(60)
class SendReferralStep implements Step {
    private static final String FILING = "filing";

    private final ReferralDesk desk;
    private final EvidenceDesk evidence;
    private final Messages messages;

    SendReferralStep(ReferralDesk desk, EvidenceDesk evidence, Messages messages) {
        this.desk = desk;
        this.evidence = evidence;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "send-referral";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.INTAKE_OFFICER);
    }

    @Override
    public ProcedureKind procedure() {
        return ProcedureKind.COURT_REFERRAL;
    }

    @Override
    public boolean concerns(Scene scene) {
        return scene.referral().isPresent();
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.referral()
                .filter(one -> ReferralStatus.MOVES.permits(one.status(), ReferralStatus.SENT))
                .isPresent();
    }

    @Override
    public int version(Scene scene) {
        return scene.referral().map(CourtReferral::version).orElse(-1);
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "materials",
                        Field.checkboxes("items", items(scene)),
                        Field.area("others").max(1000)));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        if (materials(scene, answers).isEmpty()) {
            answers.refuse("items", "refusal.referral.no-materials");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.send(scene.officer(), scene.number(), seenVersion, materials(scene, answers));
    }

    private List<Option> items(Scene scene) {
        List<Option> items = new ArrayList<>();
        items.add(new Option(
                FILING, messages.get("step.send-referral.filing", scene.matter().kind())));
        evidence.of(scene.officer(), scene.number()).stream()
                .filter(item -> item.readable() && !item.struck())
                .forEach(item -> items.add(new Option(String.valueOf(item.id()), item.name())));
        return items;
    }

    private List<String> materials(Scene scene, Answers answers) {
        List<String> chosen = answers.all("items");
        Stream<String> ticked = items(scene).stream()
                .filter(option -> chosen.contains(option.value()))
                .map(Option::label);
        Stream<String> others =
                answers.text("others").lines().map(String::strip).filter(line -> !line.isEmpty());
        return Stream.concat(ticked, others).toList();
    }
}
