package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;
import org.zhihe.casework.matter.IpType;

/**
 * A right as the applicant states it.
 *
 * @param classNumbers of a trademark, as on its certificate
 */
public record StatedRight(
        IpType type,
        @Nullable String number,
        @Nullable String name,
        @Nullable String classNumbers) {
    MatterRight in(long matterId, int position) {
        return new MatterRight(null, matterId, position, type, number, classNumbers, name);
    }
}
