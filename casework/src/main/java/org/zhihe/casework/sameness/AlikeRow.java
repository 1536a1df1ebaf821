package org.zhihe.casework.sameness;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.zhihe.casework.matter.MatterStatus;

/**
 * A matter that may be the same.
 *
 * @param traits names of what it has in common, joined by commas
 * @param sameDay 1 when it happened on the same day, otherwise 0
 */
@Introspected
public record AlikeRow(
        long id, String number, String title, MatterStatus status, Instant filedAt, String traits, int sameDay) {
    public Set<Trait> common() {
        Set<Trait> common = EnumSet.noneOf(Trait.class);
        Arrays.stream(traits.split(",")).map(Trait::valueOf).forEach(common::add);
        if (sameDay > 0) {
            common.add(Trait.DAY);
        }
        return common;
    }
}
