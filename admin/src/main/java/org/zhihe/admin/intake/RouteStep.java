package org.zhihe.admin.intake;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Proposal;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.routing.RouteProposal;
import org.zhihe.casework.routing.Routing;
import org.zhihe.casework.routing.RoutingDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Sends the matter on one of the ways that the rules propose; a further way beside the first is possible. */
@Singleton
@Order(40)
class RouteStep implements IntakeStep {
    private final RoutingDesk desk;
    private final Routing routing;
    private final Messages messages;

    RouteStep(RoutingDesk desk, Routing routing, Messages messages) {
        this.desk = desk;
        this.routing = routing;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "route";
    }

    @Override
    public boolean offered(Scene scene) {
        MatterStatus status = scene.matter().status();
        boolean now = status == MatterStatus.IN_PROGRESS || IntakeStep.permits(scene, MatterStatus.IN_PROGRESS);
        return now && !ways(scene).isEmpty();
    }

    @Override
    public Form form(Scene scene) {
        List<Option> ways = ways(scene).stream()
                .map(way -> new Option(way.rule().code(), label(way)))
                .toList();
        Field way = Field.radio("rule", ways).required().defaultValue(preselected(scene));
        boolean choice = routing.propose(scene.matter()).size() > 1;
        return choice
                ? Form.of(name(), Group.of("way", way, Field.area("reason").max(1000)))
                : Form.of(name(), Group.of("way", way));
    }

    @Override
    public List<Proposal> proposals(Scene scene) {
        List<RouteProposal> all = routing.propose(scene.matter());
        return all.stream()
                .map(way -> new Proposal(
                        label(way),
                        way.rule().explanation(),
                        way.rule().basis(),
                        messages.get(
                                "step.route.effort",
                                way.rule().typicalTime(),
                                way.rule().cost()),
                        way.equals(all.get(0))))
                .toList();
    }

    @Override
    public void check(Scene scene, Answers answers) {
        String first = routing.propose(scene.matter()).get(0).rule().code();
        if (!answers.text("rule").equals(first) && answers.optional("reason").isEmpty()) {
            answers.refuse("reason", "refusal.route.reason-missing");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.route(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.text("rule"),
                answers.optional("reason").orElse(null));
    }

    /** What the rules propose and is not running already. */
    private List<RouteProposal> ways(Scene scene) {
        return routing.propose(scene.matter()).stream()
                .filter(way -> scene.tracks().stream()
                        .noneMatch(track -> track.open()
                                && track.kind() == way.rule().procedureKind()
                                && track.bodyId() == way.body().id()))
                .toList();
    }

    /** The first proposal, unless it runs already: then a person has to choose. */
    private String preselected(Scene scene) {
        RouteProposal first = routing.propose(scene.matter()).get(0);
        return ways(scene).contains(first) ? first.rule().code() : "";
    }

    private String label(RouteProposal way) {
        return messages.get(
                "step.route.way", way.rule().procedureKind(), way.body().name());
    }
}
