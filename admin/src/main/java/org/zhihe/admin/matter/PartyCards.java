package org.zhihe.admin.matter;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.identity.IdentityDesk;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.party.IdentityKind;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyIdentity;
import org.zhihe.casework.protection.ProtectedIdentities.Standing;
import org.zhihe.casework.representation.PowerOfAttorney;
import org.zhihe.casework.representation.PowersOfAttorney;
import org.zhihe.templates.Masked;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.PartyCard;

/** The parties as a desk may see them: only who has to reach them reads their numbers whole. */
@Singleton
class PartyCards {
    private final Parties parties;
    private final PowersOfAttorney powers;
    private final ProtectionFact protection;
    private final Clocks clocks;
    private final Messages messages;

    PartyCards(Parties parties, PowersOfAttorney powers, ProtectionFact protection, Clocks clocks, Messages messages) {
        this.parties = parties;
        this.powers = powers;
        this.protection = protection;
        this.clocks = clocks;
        this.messages = messages;
    }

    List<PartyCard> of(Scene scene) {
        boolean whole = scene.desk() == Desk.INTAKE || scene.desk() == Desk.MEDIATION;
        List<PowerOfAttorney> granted = powers.ofMatter(scene.matter().id());
        Optional<Standing> standing = protection.standing(scene);
        return parties.ofMatter(scene.matter().id()).stream()
                .map(party -> standing.filter(one -> one.partyId() == party.id())
                        .map(one -> shielded(party, one, scene))
                        .orElseGet(() -> card(party, whole, scene, granted)))
                .toList();
    }

    /** An alias, and how far anybody has come with finding out whose. */
    private PartyCard shielded(Party party, Standing standing, Scene scene) {
        FactList facts = new FactList(messages);
        protection.tell(facts, standing, scene);
        return new PartyCard(messages.of(party.side()), party.name(), facts.all());
    }

    private PartyCard card(Party party, boolean whole, Scene scene, List<PowerOfAttorney> granted) {
        FactList facts = new FactList(messages)
                .with("partyKind", party.kind())
                .with("creditCode", creditCode(party))
                .with("phone", whole ? party.phone() : Masks.phone(party.phone()))
                .with("email", whole ? party.email() : Masks.email(party.email()))
                .with("address", party.address());
        if (party.representativeName() != null && party.representativeKind() != null) {
            facts.with(
                    "representative",
                    messages.get("party.representative", party.representativeName(), party.representativeKind()));
            facts.with(
                    "representativePhone",
                    whole ? party.representativePhone() : Masks.phone(party.representativePhone()));
        }
        party.identity().ifPresent(identity -> identity(facts, party, identity, scene));
        facts.with("invitedAt", party.invitedAt());
        granted.stream()
                .filter(power -> power.partyId() == party.id())
                .filter(power -> power.status(clocks.now(), clocks.today()).open())
                .forEach(power -> represented(facts, power, scene));
        return new PartyCard(messages.of(party.side()), party.name(), facts.all());
    }

    /** Can act for the party today or soon; the power of attorney itself is a click away. */
    private void represented(FactList facts, PowerOfAttorney power, Scene scene) {
        String words = messages.get(
                "party.power",
                power.name(),
                power.kind(),
                power.powers(),
                power.validFrom(),
                power.validUntil(),
                power.status(clocks.now(), clocks.today()));
        facts.link(
                messages.get("fact.representative"), words, MatterPaths.evidence(scene.number(), power.documentId()));
    }

    /** Masked on every desk; those who work on the matter can ask for all of it. */
    private void identity(FactList facts, Party party, PartyIdentity identity, Scene scene) {
        String masked = Masked.identity(identity.number());
        facts.line(messages.of(identity.kind()), masked);
        if (IdentityDesk.isFor(scene.desk())) {
            facts.link(
                    messages.get("fact.identity"),
                    messages.get("party.identity.show"),
                    MatterPaths.identity(scene.number(), party.id()));
        }
    }

    /** A code that fails its check digit may have been mistyped, or have been issued so. */
    private @Nullable String creditCode(Party party) {
        String code = party.creditCode();
        return code == null
                ? null
                : new PartyIdentity(IdentityKind.CREDIT_CODE, code)
                        .flaw(clocks.today())
                        .map(flaw -> messages.get("party.credit-code.doubtful", code, flaw))
                        .orElse(code);
    }

    /** Enough to recognise, not enough to reach. */
    static final class Masks {
        private static final int SHOWN = 4;

        private Masks() {}

        /** 138****0001 */
        static @Nullable String phone(@Nullable String phone) {
            if (phone == null || phone.length() < 2 * SHOWN) {
                return phone == null ? null : "****";
            }
            return phone.substring(0, 3) + "****" + phone.substring(phone.length() - SHOWN);
        }

        /** a****@example.invalid */
        static @Nullable String email(@Nullable String email) {
            if (email == null) {
                return null;
            }
            int at = email.indexOf('@');
            return at < 1 ? "****" : email.substring(0, 1) + "****" + email.substring(at);
        }
    }
}
