package org.zhihe.portal.representation;

import java.util.List;
import org.zhihe.templates.page.Fact;

/**
 * Who represents a party, with what powers and how long.
 *
 * @param grantHref empty when the reader may not authorise anybody
 * @param why said in its place
 */
public record RepresentativesPage(
        String flash, String number, List<Line> lines, String grantHref, String why, String backHref) {
    /**
     * @param inForce whether the representative can act today
     * @param endHref empty when there is nothing to end, or not for the reader
     */
    public record Line(String name, String status, boolean inForce, List<Fact> facts, String endHref) {}
}
