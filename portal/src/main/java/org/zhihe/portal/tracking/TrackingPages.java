package org.zhihe.portal.tracking;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.Side;
import org.zhihe.templates.EventWords;
import org.zhihe.templates.Masked;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.Happening;
import org.zhihe.templates.page.PartyCard;

/** Turns the file of a matter into the page of one party. */
@Singleton
class TrackingPages {
    private final Messages messages;
    private final EventWords events;
    private final Acting acting;
    private final Papers papers;
    private final EvidenceList evidence;
    private final RouteViews routes;

    TrackingPages(
            Messages messages,
            EventWords events,
            Acting acting,
            Papers papers,
            EvidenceList evidence,
            RouteViews routes) {
        this.messages = messages;
        this.events = events;
        this.acting = acting;
        this.papers = papers;
        this.evidence = evidence;
        this.routes = routes;
    }

    /** @param done names a fixed sentence of thanks; an unknown one shows none */
    TrackingPage of(MatterFile file, String done, boolean signedIn) {
        Standing standing = Standing.of(file, messages);
        MatterStatus status = file.matter().status();
        String number = file.matter().number();
        PartyActions actions = PartyActions.of(file, messages);
        return new TrackingPage(
                messages.has("done." + done) ? messages.get("done." + done) : "",
                number,
                messages.of(file.matter().kind()),
                acting.reader(file),
                file.matter().content().title(),
                messages.of(status.publicStatus()),
                sentence(file),
                seal(file),
                standing.turn(file, messages).orElse(null),
                standing.clock(file, messages).orElse(null),
                standing.otherClocks(file, messages),
                actions.buttons(),
                actions.others(),
                rights(file),
                routes.of(file),
                new Stations(messages).of(file),
                papers.atStations(file),
                file.lines().stream().map(this::happening).toList(),
                papers.of(file),
                parties(file),
                evidence.of(file),
                acting.limits(file),
                acting.representatives(file),
                "/matters/" + number + "/representatives",
                file.access().asParty() ? "/matters/" + number + "/consents" : "",
                acting.claim(file, signedIn));
    }

    private String sentence(MatterFile file) {
        return switch (file.matter().status()) {
            case CONCLUDED -> messages.get("status.concluded", file.matter().outcome());
            case DECLINED -> messages.get("status.declined", file.matter().declineGround());
            case WITHDRAWN -> messages.get("status.withdrawn");
            case MERGED -> messages.get("status.merged");
            default ->
                messages.get("status." + file.matter().status().publicStatus().name());
        };
    }

    /** Only what is final is sealed. */
    private String seal(MatterFile file) {
        boolean confirmed = file.lines().stream().anyMatch(line -> line.event() == MatterEvent.CONFIRMATION_GRANTED);
        if (confirmed) {
            return messages.get("seal.confirmed");
        }
        if (file.agreement().isPresent()) {
            return messages.get("seal.in-force");
        }
        return switch (file.matter().status()) {
            case ACCEPTED, IN_PROGRESS, CONCLUDED -> messages.get("seal.accepted");
            default -> "";
        };
    }

    private Happening happening(Timeline.Line line) {
        String who = line.actor() == Actor.Kind.STAFF
                ? line.bodyShortName()
                : line.partySide() == null ? "" : messages.of(Side.valueOf(line.partySide()));
        String sentence = events.sentence("MatterEvent." + line.event(), Details.read(line.details()));
        return new Happening(line.occurredAt(), sentence, "", who == null ? "" : who);
    }

    /** The latest look at each right; notes are for staff. */
    private List<String> rights(MatterFile file) {
        Set<String> told = new HashSet<>();
        return file.rights().stream()
                .filter(one -> told.add(one.rightNumber()))
                .map(one -> one.rightNumber() + "："
                        + messages.get("tracking.right.checked", one.checkedOn(), one.result(), one.register()))
                .toList();
    }

    /** Everybody sees who takes part; telephone numbers and the like only on one's own card. */
    private List<PartyCard> parties(MatterFile file) {
        List<PartyCard> cards = new ArrayList<>();
        for (Party party : file.parties()) {
            boolean own = party.id() == file.access().partyId();
            List<Fact> facts = new ArrayList<>();
            if (own && party.phone() != null) {
                facts.add(Fact.of(messages.get("tracking.party.phone"), Masked.phone(party.phone())));
            }
            if (own) {
                party.identity()
                        .ifPresent(one -> facts.add(Fact.of(messages.of(one.kind()), Masked.identity(one.number()))));
            }
            if (own && file.isApplicant()) {
                facts.add(Fact.link(
                        messages.get("statement.title"),
                        messages.get("statement.open"),
                        "/matters/" + file.matter().number() + "/filing"));
            }
            if (party.representativeName() != null) {
                facts.add(Fact.of(messages.get("tracking.party.representative"), party.representativeName()));
            }
            cards.add(new PartyCard(messages.of(party.side()), party.name(), facts));
        }
        return cards;
    }
}
