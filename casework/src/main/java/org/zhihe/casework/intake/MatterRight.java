package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.zhihe.casework.matter.IpType;

/** A right that a matter is about. The first is the one that decides who is competent; the matter carries it too. */
@MappedEntity("matter_right")
record MatterRight(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        int position,
        IpType ipType,
        @Nullable String number,
        @Nullable String classNumbers,
        @Nullable String name) {
    StatedRight stated() {
        return new StatedRight(ipType, number, name, classNumbers);
    }
}
