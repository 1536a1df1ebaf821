package org.zhihe.portal.tracking;

import java.time.Instant;
import java.util.List;

/**
 * Who has the matter, and why, as a party reads it.
 *
 * @param reason what the staff add; empty when nothing
 * @param objections what the party has said to it and what was answered
 * @param objectHref where to object; empty when that is not possible now
 */
public record RouteView(
        Instant at,
        String title,
        String explanation,
        String basis,
        String reason,
        List<Alternative> alternatives,
        List<String> objections,
        String objectHref) {
    /** In the shape in which ways are drawn. */
    public record Alternative(String title, String reason, String basis, String cost, boolean first) {}
}
