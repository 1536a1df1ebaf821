package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;

/**
 * An office a matter can be with. City data, loaded by the migrations.
 *
 * @param phone empty when it is not known
 * @param inSystem whether it has desks here; otherwise matters are only handed over to it
 * @param placeCode where it is competent, by the city's table of places; null for the city whose table that is
 * @param parentCode of the city's body with the same task; null when there is none above it
 */
@MappedEntity("body")
public record Body(
        @Id @GeneratedValue Long id,
        String code,
        String name,
        String shortName,
        BodyKind kind,
        String address,
        String phone,
        boolean inSystem,
        BodyLevel level,
        @Nullable String placeCode,
        @Nullable String parentCode) {

    /** Of the same level and for the same place: there a lead of a crime goes, and its copy (移送规定 5, 6). */
    public boolean isPeerOf(Body other) {
        return level == other.level && Objects.equals(placeCode, other.placeCode);
    }

    /** Whether it does in this place what the other does for the whole city. */
    boolean worksFor(Body other, Place place) {
        return other.code.equals(parentCode) && place.code().equals(placeCode);
    }
}
