package org.zhihe.admin.intake;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Guidance;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.routing.Cautions;
import org.zhihe.casework.routing.Complexity;
import org.zhihe.casework.routing.Condition;
import org.zhihe.casework.routing.Considered;
import org.zhihe.casework.routing.PossibleRoute;
import org.zhihe.casework.routing.RouteChoice;
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
@Order(48)
class RouteStep implements IntakeStep {
    private final RoutingDesk desk;
    private final Routing routing;
    private final Cautions cautions;
    private final WayWords words;
    private final Messages messages;

    RouteStep(RoutingDesk desk, Routing routing, Cautions cautions, WayWords words, Messages messages) {
        this.desk = desk;
        this.routing = routing;
        this.cautions = cautions;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "route";
    }

    @Override
    public boolean offered(Scene scene) {
        return sendable(scene)
                && !options(scene, routing.consider(scene.matter())).isEmpty();
    }

    /** While somebody works on it, another procedure beside theirs is possible and seldom what is next. */
    @Override
    public boolean beside(Scene scene) {
        return scene.tracks().stream().anyMatch(Track::open);
    }

    @Override
    public boolean forward(Scene scene) {
        return !beside(scene);
    }

    @Override
    public Topic topic() {
        return Topic.WAY;
    }

    @Override
    public String words(Scene scene) {
        return beside(scene) ? "step.route.further" : "step.route";
    }

    /** Whether the matter can be sent anywhere now. */
    static boolean sendable(Scene scene) {
        return scene.matter().status() == MatterStatus.IN_PROGRESS
                || IntakeStep.permits(scene, MatterStatus.IN_PROGRESS);
    }

    @Override
    public Form form(Scene scene) {
        Considered considered = routing.consider(scene.matter());
        List<Field> fields = new ArrayList<>();
        fields.add(Field.radio("rule", options(scene, considered))
                .required()
                .defaultValue(preselected(scene, considered)));
        if (considered.ways().size() != 1 || !considered.possible().isEmpty()) {
            fields.add(Field.area("reason").max(1000));
        }
        if (scene.tracks().stream().anyMatch(track -> !track.open())) {
            fields.add(Field.area("newFact").max(1000));
        }
        fields.add(Field.radio("complexity", Option.of(Complexity.class, messages))
                .required()
                .defaultValue(Complexity.USUAL.name()));
        return Form.of(name(), Group.of("way", fields.toArray(Field[]::new)));
    }

    @Override
    public Guidance guidance(Scene scene) {
        return words.guidance(cautions.of(scene.matter()), routing.consider(scene.matter()));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        Considered considered = routing.consider(scene.matter());
        String chosen = answers.text("rule");
        considered.outOfForce().stream()
                .filter(rule -> rule.code().equals(chosen))
                .findFirst()
                .ifPresent(rule -> answers.refuse(
                        "rule", "refusal.route.not-in-force", rule.basis(), rule.validFrom(), words.end(rule)));
        boolean certain =
                considered.ways().stream().anyMatch(one -> one.rule().code().equals(chosen));
        if (!certain) {
            considered.possible().stream()
                    .filter(one -> one.way().rule().code().equals(chosen))
                    .findFirst()
                    .ifPresent(one -> answers.refuse(
                            "rule", "refusal.route.not-established", one.open().get(0)));
        } else if (!considered.ways().get(0).rule().code().equals(chosen)
                && answers.optional("reason").isEmpty()) {
            answers.refuse("reason", "refusal.route.reason-missing");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        RouteChoice choice = RouteChoice.rule(
                        answers.text("rule"), answers.optional("reason").orElse(null))
                .onNewFact(answers.optional("newFact").orElse(null))
                .as(answers.choice("complexity", Complexity.class));
        desk.route(scene.officer(), scene.number(), seenVersion, choice);
    }

    /**
     * What is certain and not running already; then what depends on something that is usually so. Without anything certain
     * also what is out of force, so that whoever chooses it is told why not.
     */
    private List<Option> options(Scene scene, Considered considered) {
        List<Option> options = new ArrayList<>();
        considered.ways().stream()
                .filter(way -> !IntakeStep.runs(scene, way))
                .forEach(way -> options.add(new Option(way.rule().code(), words.label(way))));
        for (PossibleRoute maybe : considered.possible()) {
            String code = maybe.way().rule().code();
            if (maybe.open().stream().noneMatch(Condition::exceptional)
                    && !IntakeStep.runs(scene, maybe.way())
                    && options.stream().noneMatch(one -> one.value().equals(code))) {
                options.add(new Option(code, words.label(maybe)));
            }
        }
        if (considered.ways().isEmpty()) {
            considered.outOfForce().forEach(rule -> options.add(new Option(rule.code(), words.label(rule))));
        }
        return options;
    }

    /** The first proposal, unless it runs already: then a person has to choose. */
    private static String preselected(Scene scene, Considered considered) {
        return considered.ways().stream()
                .limit(1)
                .filter(first -> !IntakeStep.runs(scene, first))
                .map(first -> first.rule().code())
                .findFirst()
                .orElse("");
    }
}
