package org.zhihe.portal.representation;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the account may open.
 *
 * @param powers what it holds as a representative
 * @param nextHref older matters; empty when there are none
 */
public record MattersPage(String flash, List<Row> rows, List<Held> powers, String nextHref) {
    /**
     * @param acting for whom, and in what capacity
     * @param due what the clock counts; empty when none runs
     * @param yours whether the reader has to act
     * @param releaseHref takes it out of the account; empty when it is there through somebody else
     */
    public record Row(
            String href,
            String number,
            String title,
            String kindLabel,
            String statusWord,
            String acting,
            String due,
            @Nullable LocalDate by,
            boolean yours,
            String releaseHref) {}

    /** @param begun false: the first day is still to come */
    public record Held(
            String number, String party, String powers, LocalDate from, LocalDate until, boolean begun, String href) {}
}
