package org.zhihe.admin.intake;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.routing.Condition;
import org.zhihe.casework.routing.Finding;
import org.zhihe.casework.routing.Place;
import org.zhihe.casework.routing.Places;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Option;

/** How a condition is asked: named after its constant, worded by it. */
@Singleton
public class ConditionFields {
    private final Places places;
    private final Messages messages;

    ConditionFields(Places places, Messages messages) {
        this.places = places;
        this.messages = messages;
    }

    public Field of(Condition condition) {
        String key = "Condition." + condition;
        Field field =
                switch (condition.sort()) {
                    case YES_NO -> Field.select(key, yesOrNo());
                    case PLACE ->
                        Field.select(
                                key,
                                places.findAllOrderByPosition().stream()
                                        .map(this::option)
                                        .toList());
                    case AMOUNT -> Field.amount(key);
                    case DAY -> Field.date(key).notAfterToday();
                };
        return field.named(condition.name());
    }

    /** Nothing chosen is unknown. */
    private List<Option> yesOrNo() {
        return List.of(
                new Option(Finding.YES.name(), messages.of(Finding.YES)),
                new Option(Finding.NO.name(), messages.of(Finding.NO)));
    }

    private Option option(Place place) {
        return new Option(place.code(), place.name());
    }
}
