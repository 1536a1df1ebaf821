package org.zhihe.casework.conflict;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A keyed hash of one way to reach or name somebody: either of a member of staff, or of somebody in a matter. */
@MappedEntity("contact_print")
record ContactPrint(
        @Id @GeneratedValue @Nullable Long id,
        String print,
        @Nullable Long staffId,
        @Nullable Long matterId,
        @Nullable RecusalGround ground,
        boolean sure) {}
