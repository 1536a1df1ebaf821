package org.zhihe.admin.rule;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.zhihe.admin.intake.ConditionFields;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.Condition;
import org.zhihe.casework.routing.Finding;
import org.zhihe.casework.routing.Needs;
import org.zhihe.casework.routing.Place;
import org.zhihe.casework.routing.Places;
import org.zhihe.casework.routing.Territory;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Button;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** The questions that both tables are asked. */
@Singleton
class RuleFields {
    private final Bodies bodies;
    private final Places places;
    private final ConditionFields conditions;
    private final Messages messages;

    RuleFields(Bodies bodies, Places places, ConditionFields conditions, Messages messages) {
        this.bodies = bodies;
        this.places = places;
        this.conditions = conditions;
        this.messages = messages;
    }

    Field precedence() {
        return Field.number("precedence").max(999).required();
    }

    Field basis() {
        return Field.text("basis").max(300).required();
    }

    Field explanation() {
        return Field.area("explanation").max(400).required();
    }

    Field body(List<Option> first, Predicate<Body> wanted) {
        List<Option> options = new ArrayList<>(first);
        bodies.findAllOrderById().stream()
                .filter(wanted)
                .map(one -> new Option(one.code(), one.name()))
                .forEach(options::add);
        return Field.select("body", options).required();
    }

    <E extends Enum<E>> Field several(String name, Class<E> type) {
        return Field.checkboxes(name, Option.of(type, messages));
    }

    Group conditions() {
        return Group.of(
                "conditions",
                Condition.of(Condition.Sort.YES_NO).stream().map(conditions::of).toArray(Field[]::new));
    }

    Group placesAndSums() {
        List<Option> where = new ArrayList<>();
        Arrays.stream(Territory.values())
                .map(one -> new Option(one.name(), messages.of(one)))
                .forEach(where::add);
        places.findAllOrderByPosition().stream()
                .filter(one -> one.territory() == Territory.CITY)
                .map(RuleFields::district)
                .forEach(where::add);
        return Group.of(
                "places",
                Field.amount("amountFrom"),
                Field.amount("amountTo"),
                Field.checkboxes("places", where),
                Field.checkboxes("domiciles", where));
    }

    private static Option district(Place place) {
        return new Option(place.code(), place.name());
    }

    /** Publishing takes a note; the main button only previews. */
    Group publishing() {
        return Group.of(
                        "publish",
                        Field.checkbox("withdrawn"),
                        Field.area("note").max(500))
                .button(new Button("act", "publish", "publish"));
    }

    /** What stands there already, by the names of the fields. */
    static Map<String, String> standing(Needs needs) {
        Map<String, String> values = new HashMap<>();
        needs.conditions().forEach((condition, finding) -> values.put(condition.name(), finding.name()));
        values.put("amountFrom", plain(needs.amountFrom()));
        values.put("amountTo", plain(needs.amountTo()));
        values.put("places", String.join(",", needs.places()));
        values.put("domiciles", String.join(",", needs.domiciles()));
        return values;
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    /** As the tables keep them. */
    static String conditions(Answers answers) {
        Map<Condition, Finding> needed = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.of(Condition.Sort.YES_NO)) {
            answers.optionalChoice(condition.name(), Finding.class).ifPresent(one -> needed.put(condition, one));
        }
        return Needs.write(needed);
    }

    static String joined(Answers answers, String field) {
        return String.join(",", answers.all(field));
    }
}
