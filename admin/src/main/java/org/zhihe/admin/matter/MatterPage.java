package org.zhihe.admin.matter;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.zhihe.admin.linking.LinkedMatters;
import org.zhihe.admin.scene.MatterHeader;
import org.zhihe.templates.page.Action;
import org.zhihe.templates.page.ActionGroup;
import org.zhihe.templates.page.Clock;
import org.zhihe.templates.page.EvidenceGroup;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.Happening;
import org.zhihe.templates.page.Paper;
import org.zhihe.templates.page.PartyCard;
import org.zhihe.templates.page.Station;
import org.zhihe.templates.page.Turn;

/**
 * @param steps of the matter itself; those of a procedure are on its card
 * @param aside steps that can be taken at any time and are nobody's turn
 * @param recusalHint who perhaps has to keep away; empty when nobody
 * @param statements long texts with their labels
 * @param drafting the papers that this desk may issue now, each a link to its draft
 */
public record MatterPage(
        String flash,
        MatterHeader header,
        List<Station> line,
        @Nullable Turn turn,
        List<Action> steps,
        List<ProcedureCard> procedures,
        List<Clock> clocks,
        LinkedMatters linked,
        List<PartyCard> parties,
        List<Fact> tracks,
        List<ActionGroup> aside,
        String recusalHint,
        List<Fact> filing,
        List<Fact> statements,
        List<EvidenceGroup> evidence,
        VoicePart voice,
        List<Paper> papers,
        List<Action> drafting,
        List<Happening> timeline,
        List<RouteLine> routes) {}
