package org.zhihe.casework.guide;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * Who is right for what is not ours. City data, loaded by the migrations.
 *
 * @param website an address to copy or open; null when there is none
 * @param advice what to do or say there, a line each
 */
@MappedEntity("other_office")
public record OtherOffice(
        @Id OtherTopic topic,
        String name,
        String phone,
        @Nullable String website,
        String advice) {}
