package org.zhihe.admin.intake;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Guidance;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.routing.Cautions;
import org.zhihe.casework.routing.RerouteDesk;
import org.zhihe.casework.routing.RouteChoice;
import org.zhihe.casework.routing.Routing;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Takes the matter from one body and gives it to another on one of the ways that the rules propose. */
@Singleton
@Order(46)
class RerouteStep implements IntakeStep, BesideStep {
    private final RerouteDesk desk;
    private final Routing routing;
    private final Cautions cautions;
    private final WayWords words;
    private final Messages messages;

    RerouteStep(RerouteDesk desk, Routing routing, Cautions cautions, WayWords words, Messages messages) {
        this.desk = desk;
        this.routing = routing;
        this.cautions = cautions;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "reroute";
    }

    @Override
    public boolean offered(Scene scene) {
        return !desk.possibleFrom(scene.tracks()).isEmpty();
    }

    @Override
    public Topic topic() {
        return Topic.WAY;
    }

    @Override
    public Form form(Scene scene) {
        List<Track> from = desk.possibleFrom(scene.tracks());
        List<Option> sources = from.stream()
                .map(track -> new Option(
                        track.kind() + "-" + track.id(), messages.get("track.label", track.kind(), track.bodyName())))
                .toList();
        List<Option> ways = routing.propose(scene.matter()).stream()
                .filter(way -> !IntakeStep.runs(scene, way))
                .map(way -> new Option(way.rule().code(), words.label(way)))
                .toList();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.radio("from", sources)
                .required()
                .defaultValue(sources.size() == 1 ? sources.get(0).value() : ""));
        fields.add(Field.radio("rule", ways).required());
        fields.add(Field.area("reason").max(1000).required());
        fields.add(Field.area("newFact").max(1000));
        return Form.of(name(), Group.of("way", fields.toArray(Field[]::new)));
    }

    @Override
    public Guidance guidance(Scene scene) {
        return words.guidance(cautions.of(scene.matter()), routing.consider(scene.matter()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        String from = answers.text("from");
        int dash = from.lastIndexOf('-');
        RouteChoice choice = RouteChoice.rule(answers.text("rule"), answers.text("reason"))
                .onNewFact(answers.optional("newFact").orElse(null));
        desk.reroute(
                scene.officer(),
                scene.number(),
                seenVersion,
                ProcedureKind.valueOf(from.substring(0, dash)),
                Long.parseLong(from.substring(dash + 1)),
                choice);
    }
}
