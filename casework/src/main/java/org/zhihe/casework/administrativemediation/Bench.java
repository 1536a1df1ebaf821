package org.zhihe.casework.administrativemediation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.BodyKind;

/**
 * What every step of an administrative mediation begins and ends with. At a patent office it lies on the adjudicators' desk;
 * another authority has its enforcement officers mediate.
 */
@Singleton
class Bench {
    private static final List<Desk> DESKS = List.of(Desk.ADJUDICATION, Desk.ENFORCEMENT);

    private final AdministrativeMediations mediations;
    private final Matters matters;
    private final Docket docket;
    private final Clocks clocks;
    private final Journal journal;

    Bench(AdministrativeMediations mediations, Matters matters, Docket docket, Clocks clocks, Journal journal) {
        this.mediations = mediations;
        this.matters = matters;
        this.docket = docket;
        this.clocks = clocks;
        this.journal = journal;
    }

    Docket docket() {
        return docket;
    }

    Clocks clocks() {
        return clocks;
    }

    /**
     * Locked before anything is written beside it: what hangs on a mediation holds it too, so that two desks, or a desk and a
     * respondent, would wait for each other. Whatever changes one raises its version, so what was read before is not older
     * than the form.
     */
    AdministrativeMediation find(Officer officer, String number, int seenVersion) {
        Desk desk = officer.role().desk();
        if (desk == null || !DESKS.contains(desk)) {
            throw new NotFound();
        }
        AdministrativeMediation opened = mediations
                .findOnDesk(number, officer.bodyId(), officer.id())
                .flatMap(found -> mediations.lock(found.id()))
                .orElseThrow(NotFound::new);
        opened.refuseUnlessSeen(seenVersion);
        return opened;
    }

    Matter matter(AdministrativeMediation opened) {
        return matters.findById(opened.matterId()).orElseThrow();
    }

    static Desk deskOf(Body body) {
        return body.kind() == BodyKind.IP_OFFICE ? Desk.ADJUDICATION : Desk.ENFORCEMENT;
    }

    void ended(AdministrativeMediation opened) {
        stopped(opened);
        docket.procedureEnded(opened.matterId());
    }

    void stopped(AdministrativeMediation opened) {
        changed(opened);
        lift(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE);
        lift(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION);
        met(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING);
        met(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION);
    }

    /** Writes it; a form that was made before has not seen this. */
    void changed(AdministrativeMediation opened) {
        mediations.update(opened);
    }

    /** Two authorities may mediate in one matter, each with clocks of its own. */
    static ClockOf clock(AdministrativeMediation opened, DeadlineRule rule) {
        return ClockOf.of(opened.matterId(), rule, opened.id());
    }

    LocalDate start(AdministrativeMediation opened, DeadlineRule rule, LocalDate day) {
        return clocks.start(clock(opened, rule), day);
    }

    void met(AdministrativeMediation opened, DeadlineRule rule) {
        clocks.met(clock(opened, rule));
    }

    void lift(AdministrativeMediation opened, DeadlineRule rule) {
        clocks.lift(clock(opened, rule));
    }

    void refuseFuture(LocalDate day) {
        if (day.isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
    }

    void enter(AdministrativeMediation opened, MatterEvent event, Officer officer, Object... details) {
        enter(opened, event, officer.actor(), details);
    }

    void enter(AdministrativeMediation opened, MatterEvent event, Actor actor, Object... details) {
        journal.enter(opened.matterId(), event, actor, details);
    }

    /** One mail, to the party that the line is about. */
    void tell(AdministrativeMediation opened, MatterEvent event, Officer officer, Party party) {
        journal.enterAndTell(
                Objects.requireNonNull(party.id()), opened.matterId(), event, officer.actor(), party.name());
    }
}
