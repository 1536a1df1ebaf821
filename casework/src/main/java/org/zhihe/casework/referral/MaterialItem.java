package org.zhihe.casework.referral;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Arrays;
import org.zhihe.casework.matter.IpType;

/**
 * One line of a court's checklist: what goes along when a matter about these rights is sent to it.
 *
 * @param courtCode of the body the matter is sent to
 * @param ipTypes names joined by commas; empty for every right
 * @param required whether nothing is sent without it
 */
@MappedEntity("material_item")
public record MaterialItem(
        @Id String code,
        String courtCode,
        String ipTypes,
        int position,
        boolean required,
        String name,
        String hint,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    boolean fits(IpType type, LocalDate day) {
        return !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo))
                && (ipTypes.isEmpty() || Arrays.asList(ipTypes.split(",")).contains(type.name()));
    }
}
