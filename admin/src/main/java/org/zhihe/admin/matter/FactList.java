package org.zhihe.admin.matter;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** Collects the facts there are; what is null or empty is left out. */
final class FactList {
    private final Messages messages;
    private final List<Fact> facts = new ArrayList<>();

    FactList(Messages messages) {
        this.messages = messages;
    }

    /** @param key of the label, below {@code fact.} */
    FactList with(String key, @Nullable Object value) {
        return value == null ? this : line(messages.get("fact." + key), messages.show(value));
    }

    FactList line(String label, String text) {
        if (!text.isEmpty()) {
            facts.add(Fact.of(label, text));
        }
        return this;
    }

    FactList link(String label, String text, String href) {
        facts.add(Fact.link(label, text, href));
        return this;
    }

    List<Fact> all() {
        return List.copyOf(facts);
    }
}
