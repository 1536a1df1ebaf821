package org.zhihe.casework.routing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Collection;

/** Where an act happens or somebody is at home, as far as competence asks. City data. */
@MappedEntity("place")
public record Place(@Id String code, String name, Territory territory, int position) {
    /** Whether a rule's list names it, by its code or by how far it is. */
    boolean in(Collection<String> named) {
        return named.contains(code) || named.contains(territory.name());
    }
}
