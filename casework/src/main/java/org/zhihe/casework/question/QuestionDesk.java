package org.zhihe.casework.question;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.intake.ReopenWindow;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** A party asks those who have its matter. The other side learns neither that it asked nor what. */
@Singleton
public class QuestionDesk {
    /** Enough for an honest day; an office has to be able to answer them. */
    public static final int A_DAY = 5;

    private final Matters matters;
    private final Tracks tracks;
    private final PartyMessages messages;
    private final ReopenWindow window;
    private final Clocks clocks;
    private final Journal journal;

    QuestionDesk(
            Matters matters,
            Tracks tracks,
            PartyMessages messages,
            ReopenWindow window,
            Clocks clocks,
            Journal journal) {
        this.matters = matters;
        this.tracks = tracks;
        this.messages = messages;
        this.window = window;
        this.clocks = clocks;
        this.journal = journal;
    }

    /** Whether the matter still has somebody to ask. */
    public boolean open(Matter matter) {
        return !MatterStatus.MOVES.ends(matter.status()) || window.open(matter);
    }

    @Transactional
    public void ask(PartyAccess access, String text) {
        Matter matter =
                matters.lockByNumberAndParty(access.number(), access.partyId()).orElseThrow(NotFound::new);
        if (!open(matter)) {
            throw new StepRefused("question.matter-ended");
        }
        if (messages.waitingFor(matter.id(), access.partyId(), text) > 0) {
            return;
        }
        Instant midnight = clocks.today().atStartOfDay(Clocks.ZONE).toInstant();
        if (messages.askedSince(access.partyId(), midnight) >= A_DAY) {
            throw new StepRefused("question.too-many", A_DAY);
        }
        messages.save(PartyMessage.question(access, asked(matter.id(), access.side()), text, clocks.now()));
        if (clocks.runningUntil(matter.id(), DeadlineRule.ANSWER_QUESTION).isEmpty()) {
            clocks.start(matter.id(), DeadlineRule.ANSWER_QUESTION);
        }
        journal.enter(matter.id(), MatterEvent.QUESTION_ASKED, access.actor());
    }

    /** The party has opened its answers. */
    @Transactional
    public void read(PartyAccess access) {
        messages.read(access.matterId(), access.partyId(), clocks.now());
    }

    /**
     * The desk of the procedure begun last among those the side takes part in; without one, the centre. What goes on at
     * a court is asked of those who brought it there.
     */
    private Desk asked(long matterId, Side side) {
        return tracks.ofMatter(matterId).stream()
                .filter(Track::open)
                .filter(track -> side == Side.APPLICANT || desk(track) == Desk.MEDIATION)
                .max(Comparator.comparing(Track::openedAt).thenComparing(Track::id))
                .map(QuestionDesk::desk)
                .orElse(Desk.INTAKE);
    }

    private static Desk desk(Track track) {
        return switch (track.kind()) {
            case MEDIATION, CONFIRMATION -> Desk.MEDIATION;
            case ENFORCEMENT -> Desk.ENFORCEMENT;
            case ADJUDICATION, ADMINISTRATIVE_MEDIATION -> Desk.ADJUDICATION;
            case COURT_REFERRAL, ENTRUSTMENT, TRANSFER -> Desk.INTAKE;
        };
    }
}
