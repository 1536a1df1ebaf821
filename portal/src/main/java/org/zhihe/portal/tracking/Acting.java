package org.zhihe.portal.tracking;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.party.Capacity;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.representation.PowerOfAttorney;
import org.zhihe.casework.representation.PowerStatus;
import org.zhihe.casework.representation.PowersOfAttorney;
import org.zhihe.templates.Messages;

/** Says in what capacity somebody reads the page of a matter, and who else acts for the party. */
@Singleton
class Acting {
    private final PowersOfAttorney powers;
    private final Parties parties;
    private final Clocks clocks;
    private final Messages messages;

    Acting(PowersOfAttorney powers, Parties parties, Clocks clocks, Messages messages) {
        this.powers = powers;
        this.parties = parties;
        this.clocks = clocks;
        this.messages = messages;
    }

    String reader(MatterFile file) {
        PartyAccess access = file.access();
        return messages.get("tracking.viewer." + access.capacity(), access.side(), access.powers());
    }

    String limits(MatterFile file) {
        return file.access().settles() ? "" : messages.get("tracking.limits");
    }

    /** Those who can act today, or could once they answer or their first day comes. */
    List<String> representatives(MatterFile file) {
        return powers.ofParty(file.access().partyId()).stream()
                .filter(power -> status(power).open())
                .map(power ->
                        messages.get("powers.line", power.name(), power.powers(), power.validUntil(), status(power)))
                .toList();
    }

    private PowerStatus status(PowerOfAttorney power) {
        return power.status(clocks.now(), clocks.today());
    }

    String claim(MatterFile file, boolean signedIn) {
        if (file.access().capacity() != Capacity.CODE
                || parties.countProtected(file.access().partyId()) > 0) {
            return "";
        }
        return signedIn ? "button" : "sign-in";
    }
}
