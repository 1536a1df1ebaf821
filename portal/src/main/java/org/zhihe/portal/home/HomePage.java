package org.zhihe.portal.home;

import java.time.LocalDate;
import java.util.List;
import org.zhihe.portal.draft.DraftOffer;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Station;

/** The front door. */
public record HomePage(
        FormView tracking, List<WayLink> ways, DraftOffer draft, List<Station> line, List<Notice> notices) {
    /** An announcement; the list is left out while there is none. */
    public record Notice(String title, String href, LocalDate on) {}
}
