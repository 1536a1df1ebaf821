package org.zhihe.casework;

import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.access.Sealing;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.routing.RoutingDesk;

/** A filed matter that a test moves and looks at; always as it stands in the database. */
public final class MatterAtHand {
    private final String number;
    private final long id;

    MatterAtHand(Filed filed) {
        this.number = filed.number();
        this.id = filed.applicant().matterId();
    }

    /** One that came in another way than by {@link AFiling}. */
    public static MatterAtHand of(Filed filed) {
        return new MatterAtHand(filed);
    }

    public MatterAtHand accept() {
        the(IntakeDesk.class).accept(CaseworkTest.clerk(), number, version());
        return this;
    }

    /** By the first way that the rules propose. */
    public MatterAtHand route() {
        return route(the(org.zhihe.casework.routing.Routing.class)
                .propose(matter())
                .get(0)
                .rule()
                .code());
    }

    public MatterAtHand route(String ruleCode) {
        the(RoutingDesk.class).route(CaseworkTest.clerk(), number, version(), ruleCode, "当事人要求");
        return this;
    }

    public String number() {
        return number;
    }

    public long id() {
        return id;
    }

    public Matter matter() {
        return the(Matters.class).findById(id).orElseThrow();
    }

    public MatterStatus status() {
        return matter().status();
    }

    public int version() {
        return matter().version();
    }

    public List<Party> parties() {
        return the(Parties.class).ofMatter(id);
    }

    public Party applicant() {
        return parties().get(0);
    }

    public Party respondent(int position) {
        return parties().get(1 + position);
    }

    public Party respondent() {
        return respondent(0);
    }

    /** What a party holds once it has shown its number and code. */
    public PartyAccess accessOf(Party party) {
        return PartyAccess.byCode(party.id(), id, number, party.side());
    }

    public PartyAccess applicantAccess() {
        return accessOf(applicant());
    }

    /** Oldest first. */
    public List<MatterEvent> events() {
        List<MatterEvent> newestFirst = the(Timeline.class).lines(id, List.of(Audience.values())).stream()
                .map(Timeline.Line::event)
                .toList();
        return newestFirst.stream()
                .collect(java.util.stream.Collector.of(
                        java.util.LinkedList<MatterEvent>::new, java.util.LinkedList::addFirst, (a, b) -> a));
    }

    /** Addresses that are told of the event by mail. */
    public List<String> toldOf(MatterEvent event) {
        return CaseworkTest.texts(
                        "SELECT recipient FROM outbox_message WHERE matter_id = ? AND notice = ? ORDER BY id",
                        id,
                        event.name())
                .stream()
                .map(the(Sealing.class)::open)
                .toList();
    }

    public List<DeadlineRule> runningClocks() {
        return CaseworkTest.texts("SELECT rule FROM deadline WHERE matter_id = ? AND status = 'OPEN' ORDER BY id", id)
                .stream()
                .map(DeadlineRule::valueOf)
                .toList();
    }

    /** Last day of the rule's latest clock. */
    public LocalDate due(DeadlineRule rule) {
        return the(Deadlines.class).findByMatterIdOrderById(id).stream()
                .filter(one -> one.rule() == rule)
                .reduce((first, second) -> second)
                .map(Deadline::dueOn)
                .orElseThrow();
    }

    public List<Track> tracks() {
        return the(Tracks.class).ofMatter(id);
    }

    /** Of the latest procedure. */
    public String trackStatus() {
        List<Track> all = tracks();
        return all.get(all.size() - 1).status();
    }

    private static <T> T the(Class<T> type) {
        return RunningCasework.bean(type);
    }
}
