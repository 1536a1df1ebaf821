package org.zhihe.portal.representation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.representation.PowerOfAttorney;
import org.zhihe.casework.representation.PowerStatus;
import org.zhihe.casework.representation.PowersOfAttorney;
import org.zhihe.templates.Formats;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** Words who represents a party; a representative reads of themselves only. */
@Singleton
class RepresentativesSheet {
    private final PowersOfAttorney powers;
    private final Clocks clocks;
    private final Messages messages;

    RepresentativesSheet(PowersOfAttorney powers, Clocks clocks, Messages messages) {
        this.powers = powers;
        this.clocks = clocks;
        this.messages = messages;
    }

    RepresentativesPage page(PartyAccess access, String done) {
        String matter = "/matters/" + access.number();
        return new RepresentativesPage(
                messages.has("powers." + done + ".done") ? messages.get("powers." + done + ".done") : "",
                access.number(),
                powers.ofParty(access.partyId()).stream()
                        .filter(power -> access.asParty() || power.acceptedBy(access.accountId()))
                        .map(power -> line(access, power))
                        .toList(),
                access.asParty() ? matter + "/representatives/new" : "",
                access.asParty() ? "" : messages.get("powers.representative"),
                matter);
    }

    private RepresentativesPage.Line line(PartyAccess access, PowerOfAttorney power) {
        PowerStatus status = status(power);
        return new RepresentativesPage.Line(
                power.name(),
                messages.of(status),
                status == PowerStatus.IN_FORCE,
                facts(access, power, status),
                status.open() || status == PowerStatus.UNANSWERED ? endHref(access, power) : "");
    }

    PowerStatus status(PowerOfAttorney power) {
        return power.status(clocks.now(), clocks.today());
    }

    private static String endHref(PartyAccess access, PowerOfAttorney power) {
        return access.asParty()
                ? "/matters/" + access.number() + "/representatives/" + power.id() + "/end"
                : "/account/powers/" + power.id() + "/end";
    }

    private List<Fact> facts(PartyAccess access, PowerOfAttorney power, PowerStatus status) {
        List<Fact> facts = new ArrayList<>(terms(power));
        if (access.asParty()) {
            facts.add(Fact.of(messages.get("powers.email"), power.email()));
        }
        facts.add(Fact.link(
                messages.get("powers.document"),
                messages.get("powers.document.open"),
                "/matters/" + access.number() + "/evidence/" + power.documentId()));
        if (status == PowerStatus.OFFERED) {
            facts.add(Fact.of(messages.get("powers.answer-by"), Formats.dateTime(power.answerBy())));
        }
        if (power.endedAt() != null) {
            facts.add(Fact.of(
                    messages.get("powers.ended"), messages.get("powers.ended.how", power.endedAt(), power.ending())));
        }
        return facts;
    }

    /** Capacity, powers and time, which the representative is shown too. */
    List<Fact> terms(PowerOfAttorney power) {
        return List.of(
                Fact.of(messages.get("powers.kind"), messages.of(power.kind())),
                Fact.of(
                        messages.get("powers.powers"),
                        messages.get("powers.with", power.powers(), messages.get("powers.powers." + power.powers()))),
                Fact.of(
                        messages.get("powers.time"),
                        messages.get("powers.from-until", power.validFrom(), power.validUntil())));
    }
}
