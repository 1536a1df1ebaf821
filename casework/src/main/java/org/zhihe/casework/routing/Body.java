package org.zhihe.casework.routing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * An office a matter can be with. City data, loaded by the migrations.
 *
 * @param inSystem whether it has desks here; otherwise matters are only handed over to it
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
        boolean inSystem) {}
