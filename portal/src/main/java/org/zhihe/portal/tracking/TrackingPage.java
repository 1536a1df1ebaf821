package org.zhihe.portal.tracking;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.zhihe.templates.page.Action;
import org.zhihe.templates.page.Clock;
import org.zhihe.templates.page.EvidenceSide;
import org.zhihe.templates.page.Happening;
import org.zhihe.templates.page.Paper;
import org.zhihe.templates.page.PartyCard;
import org.zhihe.templates.page.Station;
import org.zhihe.templates.page.Turn;

/**
 * A matter as one of its parties sees it.
 *
 * @param clock of what the turn is about; {@code clocks} are the others that run
 * @param actions as buttons; {@code more} are links in a list
 * @param rights what was looked up about the right, a sentence each
 * @param routes who has it and why, the newest first
 * @param stationPapers the papers of each station of the line, in its order
 * @param limits what the reader may not do here, and who may; empty when there is nothing
 * @param representatives of this party, a line each
 * @param consentsHref what the party has agreed to; empty for whoever only represents it
 * @param claim {@code button} puts the matter into the account, {@code sign-in} leads there; empty when it is there
 */
public record TrackingPage(
        String flash,
        String number,
        String kindLabel,
        String viewerRole,
        String title,
        String statusWord,
        String statusSentence,
        String seal,
        @Nullable Turn turn,
        @Nullable Clock clock,
        List<Clock> clocks,
        List<Action> actions,
        List<Action> more,
        List<String> rights,
        List<RouteView> routes,
        List<Station> line,
        List<List<Paper>> stationPapers,
        List<Happening> timeline,
        List<Paper> papers,
        List<PartyCard> parties,
        List<EvidenceSide> files,
        String limits,
        List<String> representatives,
        String representativesHref,
        String consentsHref,
        String claim) {}
