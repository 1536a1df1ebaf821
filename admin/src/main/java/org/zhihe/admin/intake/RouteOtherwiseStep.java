package org.zhihe.admin.intake;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.BodyKind;
import org.zhihe.casework.routing.RouteChoice;
import org.zhihe.casework.routing.RoutingDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Sends the matter a way that no rule proposes: whoever does so names the law and says why. */
@Singleton
@Order(45)
class RouteOtherwiseStep implements IntakeStep, BesideStep {
    private final RoutingDesk desk;
    private final Bodies bodies;
    private final Messages messages;

    RouteOtherwiseStep(RoutingDesk desk, Bodies bodies, Messages messages) {
        this.desk = desk;
        this.bodies = bodies;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "route-otherwise";
    }

    @Override
    public boolean offered(Scene scene) {
        return RouteStep.sendable(scene);
    }

    @Override
    public Topic topic() {
        return Topic.WAY;
    }

    @Override
    public Form form(Scene scene) {
        List<Option> procedures = Arrays.stream(ProcedureKind.values())
                .filter(kind -> Arrays.stream(BodyKind.values()).anyMatch(body -> body.handles(kind)))
                .map(kind -> new Option(kind.name(), messages.of(kind)))
                .toList();
        List<Option> offices = bodies.findAllOrderById().stream()
                .filter(body -> body.kind().takesRoutes())
                .map(RouteOtherwiseStep::option)
                .toList();
        return Form.of(
                name(),
                Group.of(
                        "way",
                        Field.select("kind", procedures).required(),
                        Field.select("body", offices).required(),
                        Field.text("basis").max(300).required(),
                        Field.area("reason").max(1000).required(),
                        Field.area("newFact").max(1000)));
    }

    private static Option option(Body body) {
        return new Option(body.code(), body.name());
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        RouteChoice choice = RouteChoice.byHand(
                        answers.choice("kind", ProcedureKind.class),
                        answers.text("body"),
                        answers.text("basis"),
                        answers.text("reason"))
                .onNewFact(answers.optional("newFact").orElse(null));
        desk.route(scene.officer(), scene.number(), seenVersion, choice);
    }
}
