package org.zhihe.portal.guide;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.zhihe.casework.guide.Happening;
import org.zhihe.casework.guide.OtherSide;
import org.zhihe.casework.guide.OtherTopic;
import org.zhihe.casework.guide.Place;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.OtherProceeding;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** The questions of the guide. */
@Singleton
class GuideQuestions {
    static final String UNKNOWN = "UNKNOWN";

    private final Messages messages;

    GuideQuestions(Messages messages) {
        this.messages = messages;
    }

    /** @param happening decides which rights are offered; any will do for a step that does not ask for one */
    Form form(GuideStep step, Happening happening) {
        return Form.of("guide", Group.of(step.key(), fields(step, happening)));
    }

    private Field[] fields(GuideStep step, Happening happening) {
        return switch (step) {
            case HAPPENED -> new Field[] {choice("happened", options(Happening.values()))};
            case RIGHT -> new Field[] {choice("right", rights(happening))};
            case WISH ->
                new Field[] {Field.checkboxes("wish", options(Claim.values())).required()};
            case MORE ->
                new Field[] {
                    choice("otherSide", options(OtherSide.values())),
                    choice("place", options(Place.values())),
                    choice("other", options(OtherProceeding.values())).defaultValue(OtherProceeding.NONE.name())
                };
            case PLACE -> new Field[] {choice("place", options(Place.HERE, Place.ONLINE, Place.ELSEWHERE))};
            case TOPIC -> new Field[] {choice("topic", options(OtherTopic.values()))};
        };
    }

    private static Field choice(String name, List<Option> options) {
        return Field.radio(name, options).required();
    }

    private List<Option> rights(Happening happening) {
        Stream<Option> known = happening.rights().stream()
                .map(right ->
                        new Option(right.name(), messages.of(right), messages.get("guide.right." + right + ".hint")));
        Option unknown =
                new Option(UNKNOWN, messages.get("guide.right.unknown"), messages.get("guide.right.unknown.hint"));
        return Stream.concat(known, Stream.of(unknown)).toList();
    }

    private List<Option> options(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(one -> {
                    String hint = one.getDeclaringClass().getSimpleName() + "." + one.name() + ".hint";
                    return new Option(one.name(), messages.of(one), messages.has(hint) ? messages.get(hint) : "");
                })
                .toList();
    }
}
