package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Nullable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the record knows, by name; what it does not know is not there. */
final class Facts {
    private final Map<PaperFact, Object> known = new EnumMap<>(PaperFact.class);

    Facts with(PaperFact fact, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            known.put(fact, value);
        }
        return this;
    }

    Facts with(Facts others) {
        known.putAll(others.known);
        return this;
    }

    /** The same without what is not for the reader. */
    Facts without(Collection<PaperFact> withheld) {
        Facts fewer = new Facts().with(this);
        fewer.known.keySet().removeAll(withheld);
        return fewer;
    }

    Optional<Object> find(PaperFact fact) {
        return Optional.ofNullable(known.get(fact));
    }
}
