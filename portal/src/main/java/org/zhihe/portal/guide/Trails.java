package org.zhihe.portal.guide;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhihe.casework.guide.Happening;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.page.Station;

/** The guide's own line, and the answers so far, each with the way back to it. */
@Singleton
class Trails {
    private final GuideQuestions questions;
    private final Messages messages;

    Trails(GuideQuestions questions, Messages messages) {
        this.questions = questions;
        this.messages = messages;
    }

    GuidePage.Trail of(Walk walk) {
        return new GuidePage.Trail(line(walk), answers(walk));
    }

    private List<Station> line(Walk walk) {
        // Until it is known what has happened, the usual screens are shown.
        List<GuideStep> steps = GuideStep.after(walk.happening().orElse(Happening.COUNTERFEIT));
        List<Station> line = new ArrayList<>();
        for (GuideStep step : steps) {
            String label = messages.get("guide.station." + step.key());
            line.add(
                    walk.given().containsKey(step)
                            ? Station.done(label, "")
                            : step == walk.next() ? Station.current(label, "") : Station.waiting(label, ""));
        }
        String end = messages.get("guide.station.result");
        line.add(walk.next() == null ? Station.current(end, "") : Station.waiting(end, ""));
        return line;
    }

    private List<GuidePage.Answered> answers(Walk walk) {
        List<GuidePage.Answered> answers = new ArrayList<>();
        walk.given()
                .forEach((step, values) -> answers.add(new GuidePage.Answered(
                        messages.get("guide.station." + step.key()), said(walk, step, values), walk.href(step))));
        return answers;
    }

    private String said(Walk walk, GuideStep step, Map<String, List<String>> values) {
        return questions
                .form(step, walk.happening().orElseThrow())
                .fields()
                .map(field -> values.get(field.name()).stream()
                        .map(value -> label(field, value))
                        .collect(Collectors.joining("、")))
                .collect(Collectors.joining("；"));
    }

    private static String label(Field field, String value) {
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }
}
