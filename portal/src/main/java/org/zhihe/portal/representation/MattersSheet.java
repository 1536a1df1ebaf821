package org.zhihe.portal.representation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.party.Capacity;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.representation.AccountMatters;
import org.zhihe.casework.representation.MatterRow;
import org.zhihe.casework.representation.PowersOfAttorney;
import org.zhihe.templates.Messages;

/** Words the list of an account's matters. */
@Singleton
class MattersSheet {
    private final AccountMatters matters;
    private final PowersOfAttorney powers;
    private final Clocks clocks;
    private final Messages messages;

    MattersSheet(AccountMatters matters, PowersOfAttorney powers, Clocks clocks, Messages messages) {
        this.matters = matters;
        this.powers = powers;
        this.clocks = clocks;
        this.messages = messages;
    }

    /** @param before id of the last matter on the page before */
    MattersPage page(AccountHolder holder, long before, String done) {
        List<MatterRow> found = matters.list(holder, before);
        boolean more = found.size() > AccountMatters.PAGE;
        List<MatterRow> shown = more ? found.subList(0, AccountMatters.PAGE) : found;
        String next =
                more ? "/account/matters?before=" + shown.get(shown.size() - 1).matterId() : "";
        LocalDate today = clocks.today();
        return new MattersPage(
                messages.has("matters." + done + ".done") ? messages.get("matters." + done + ".done") : "",
                shown.stream().map(this::row).toList(),
                powers.held(holder.id(), today).stream()
                        .map(one -> new MattersPage.Held(
                                one.number(),
                                one.partyName(),
                                messages.of(one.powers()),
                                one.validFrom(),
                                one.validUntil(),
                                !one.validFrom().isAfter(today),
                                "/account/powers/" + one.id() + "/end"))
                        .toList(),
                next);
    }

    private MattersPage.Row row(MatterRow row) {
        return new MattersPage.Row(
                "/matters/" + row.number(),
                row.number(),
                row.seriesRespondent() == null
                        ? row.title()
                        : messages.get("matters.series", row.title(), row.seriesRespondent()),
                messages.of(row.kind()),
                messages.of(row.status().publicStatus()),
                messages.get("matters.acting." + row.capacity(), row.side(), row.partyName(), row.powers()),
                row.rule() == null ? "" : messages.of(row.rule()),
                row.dueOn(),
                row.rule() == DeadlineRule.CORRECTION && row.side() == Side.APPLICANT,
                row.capacity() == Capacity.HOLDER ? "/account/matters/" + row.number() + "/release" : "");
    }
}
