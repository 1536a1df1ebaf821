package org.zhihe.casework.consultation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Whoever works on a matter asks another authority or an expert, and puts the answer into the file. */
@Singleton
public class ConsultationDesk {
    /** Those who look into a matter; a court has its own ways to ask. */
    public static final Set<Role> ASKING = Set.of(
            Role.INTAKE_OFFICER, Role.MEDIATOR, Role.COMMITTEE_SECRETARY, Role.ENFORCEMENT_OFFICER, Role.ADJUDICATOR);

    private final Consultations consultations;
    private final Answering answering;
    private final Matters matters;
    private final Letters letters;
    private final Waiting waiting;
    private final Journal journal;

    ConsultationDesk(
            Consultations consultations,
            Answering answering,
            Matters matters,
            Letters letters,
            Waiting waiting,
            Journal journal) {
        this.consultations = consultations;
        this.answering = answering;
        this.matters = matters;
        this.letters = letters;
        this.waiting = waiting;
        this.journal = journal;
    }

    /** The requests of this officer's body, oldest first. */
    public List<Consultation> of(Officer officer, String number) {
        return ASKING.contains(officer.role())
                ? consultations.ofDesk(number, desk(officer), officer.bodyId(), officer.id(), officer.ownOnly())
                : List.of();
    }

    public Consultation find(Officer officer, String number, long id) {
        return consultations
                .findOnDesk(number, id, desk(officer), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
    }

    /** Sends a numbered letter. An expert who belongs to a party, or is one, is refused with the reason. */
    @Transactional
    public Consultation ask(Officer officer, String number, int seenVersion, Consultation.Asking asking) {
        Matter matter = matters.findOnDesk(number, desk(officer), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        matter.refuseUnlessSeen(seenVersion);
        Consultation.Asking addressed = answering.addressed(asking, matter.id());
        String letter = letters.next(officer);
        Consultation asked = consultations.save(
                Consultation.ask(addressed, matter.id(), letter, officer, waiting.today(), waiting.lastDay()));
        waiting.begin(asked, officer);
        journal.enter(
                matter.id(),
                MatterEvent.CONSULTATION_ASKED,
                officer.actor(),
                addressed.kind(),
                addressed.addressee(),
                letter,
                asked.dueOn());
        return asked;
    }

    /**
     * Puts the answer into the file.
     *
     * @param reference what those who answer call it
     * @param filing where the files of the answer go; null when there are none, or nobody but staff is to read it
     */
    @Transactional
    public void answer(Officer officer, String number, long id, Answered answered, @Nullable AnswerFiling filing) {
        Consultation asked = find(officer, number, id);
        asked.refuseUnlessSeen(answered.seenVersion());
        if (answered.day().isAfter(waiting.today())) {
            throw new StepRefused("day-in-future");
        }
        if (answered.day().isBefore(asked.askedOn())) {
            throw new StepRefused("consultation.before-asked", asked.askedOn());
        }
        asked.answer(answered.reference(), answered.text(), answered.day(), waiting.now());
        consultations.update(asked);
        waiting.end(asked, officer);
        if (filing != null) {
            answering.file(officer, number, filing);
        }
        journal.enter(
                asked.matterId(),
                MatterEvent.CONSULTATION_ANSWERED,
                officer.actor(),
                asked.kind(),
                asked.addressee(),
                asked.letter());
    }

    /** @param reference null when they gave none */
    public record Answered(int seenVersion, @Nullable String reference, String text, LocalDate day) {}

    @Transactional
    public void withdraw(Officer officer, String number, long id, int seenVersion, String reason) {
        Consultation asked = find(officer, number, id);
        asked.refuseUnlessSeen(seenVersion);
        asked.withdraw(reason, waiting.now());
        consultations.update(asked);
        waiting.end(asked, officer);
        journal.enter(
                asked.matterId(),
                MatterEvent.CONSULTATION_WITHDRAWN,
                officer.actor(),
                asked.addressee(),
                asked.letter(),
                reason);
    }

    private static Desk desk(Officer officer) {
        Desk desk = officer.role().desk();
        if (desk == null || !ASKING.contains(officer.role())) {
            throw new NotFound();
        }
        return desk;
    }
}
