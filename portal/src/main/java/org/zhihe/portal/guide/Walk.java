package org.zhihe.portal.guide;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.guide.Happening;
import org.zhihe.casework.guide.OtherSide;
import org.zhihe.casework.guide.OtherTopic;
import org.zhihe.casework.guide.Place;
import org.zhihe.casework.guide.Situation;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.SubmittedForm;

/**
 * How far somebody has come: the screens answered soundly, and the one that is next.
 *
 * @param given values by field of each answered step
 * @param next null when all is answered
 * @param form of the next step
 * @param problems what was wrong with its answers; null when none were sent
 */
record Walk(
        Map<GuideStep, Map<String, List<String>>> given,
        @Nullable GuideStep next,
        @Nullable Form form,
        @Nullable Answers problems) {
    static final String STEP = "step";
    static final String HREF = "/guide";

    static Walk of(SubmittedForm sent, GuideQuestions questions, LocalDate today) {
        Map<GuideStep, Map<String, List<String>>> given = new LinkedHashMap<>();
        Happening happening = Happening.SOMETHING_ELSE;
        List<GuideStep> steps = List.of(GuideStep.HAPPENED);
        for (int i = 0; i < steps.size(); i++) {
            GuideStep step = steps.get(i);
            Form form = questions.form(step, happening);
            boolean asked =
                    form.fields().anyMatch(field -> !sent.all(field.name()).isEmpty())
                            || sent.first(STEP).equals(step.key());
            Answers answers = form.read(sent, today);
            if (!asked || !answers.ok()) {
                return new Walk(given, step, form, asked ? answers : null);
            }
            Map<String, List<String>> values = new LinkedHashMap<>();
            form.fields().forEach(field -> values.put(field.name(), answers.all(field.name())));
            given.put(step, values);
            if (step == GuideStep.HAPPENED) {
                happening = answers.choice("happened", Happening.class);
                steps = GuideStep.after(happening);
            }
        }
        return new Walk(given, null, null, null);
    }

    Optional<Happening> happening() {
        return one("happened").map(Happening::valueOf);
    }

    Optional<OtherTopic> topic() {
        return one("topic").map(OtherTopic::valueOf);
    }

    Situation situation() {
        Set<Claim> wishes = EnumSet.noneOf(Claim.class);
        all("wish").forEach(name -> wishes.add(Claim.valueOf(name)));
        return new Situation(
                happening().orElseThrow(),
                one("right")
                        .filter(name -> !name.equals(GuideQuestions.UNKNOWN))
                        .map(IpType::valueOf)
                        .orElse(null),
                wishes,
                one("other").map(OtherProceeding::valueOf).orElse(OtherProceeding.NONE),
                one("otherSide").map(OtherSide::valueOf).orElse(OtherSide.KNOWN),
                one("place").map(Place::valueOf).orElse(Place.HERE));
    }

    /** The address of a step, with what was answered before it. */
    String href(GuideStep step) {
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<GuideStep, Map<String, List<String>>> answered : given.entrySet()) {
            if (answered.getKey() == step) {
                break;
            }
            answered.getValue().forEach((name, values) -> values.forEach(value -> pairs.add(name + "=" + value)));
        }
        return pairs.isEmpty() ? HREF : HREF + pairs.stream().collect(Collectors.joining("&", "?", ""));
    }

    private Optional<String> one(String field) {
        return all(field).stream().findFirst();
    }

    private List<String> all(String field) {
        return given.values().stream()
                .flatMap(values -> values.getOrDefault(field, List.of()).stream())
                .toList();
    }
}
