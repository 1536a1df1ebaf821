package org.zhihe.admin.mediation;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.Side;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Option;

/** The parties of a matter, and how they answer, as things to choose. */
@Singleton
public class PartyChoices {
    private final Parties parties;
    private final Messages messages;

    PartyChoices(Parties parties, Messages messages) {
        this.parties = parties;
        this.messages = messages;
    }

    List<Option> all(Scene scene) {
        return parties.ofMatter(scene.matter().id()).stream().map(this::option).toList();
    }

    public List<Option> respondents(Scene scene) {
        return parties.ofMatter(scene.matter().id()).stream()
                .filter(party -> party.side() == Side.RESPONDENT)
                .map(this::option)
                .toList();
    }

    public boolean someNotInvited(Scene scene) {
        return parties.ofMatter(scene.matter().id()).stream()
                .anyMatch(party -> party.side() == Side.RESPONDENT && party.invitedAt() == null);
    }

    /** What a party does here itself is not taken down for it. */
    public List<Option> channels() {
        return Arrays.stream(Consent.Channel.values())
                .filter(channel -> channel != Consent.Channel.ONLINE)
                .map(channel -> new Option(channel.name(), messages.of(channel)))
                .toList();
    }

    private Option option(Party party) {
        String hint = party.invitedAt() == null ? "" : messages.get("party.invited", party.invitedAt());
        return new Option(String.valueOf(party.id()), messages.get("party.choice", party.side(), party.name()), hint);
    }
}
