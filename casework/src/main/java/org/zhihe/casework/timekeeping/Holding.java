package org.zhihe.casework.timekeeping;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.consultation.Consultation;
import org.zhihe.casework.consultation.ConsultationDesk;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.matter.Tracks;

/**
 * Whose the clocks of a matter are. One of a procedure is with the body that runs that procedure, one of a request with the
 * body that has asked; any other is with the desk that looks after its rule. Nobody else stops or extends it, even when the
 * matter lies there too.
 *
 * @param tracks all procedures of the matter
 * @param consultations what the officer's body has asked of others
 */
public record Holding(Officer officer, List<Track> tracks, Collection<Consultation> consultations) {
    boolean has(Deadline deadline) {
        Desk desk = officer.role().desk();
        return desk != null && Owing.desks(deadline.rule()).contains(desk) && ofOurs(deadline);
    }

    private boolean ofOurs(Deadline deadline) {
        Optional<ProcedureKind> kind = ProcedureClocks.kind(deadline.rule());
        if (kind.isPresent()) {
            return runs(kind.get(), deadline.subject());
        }
        if (deadline.rule() == DeadlineRule.CONSULTATION) {
            return consultations.stream().anyMatch(asked -> asked.id() == deadline.subject());
        }
        return deadline.subject() == 0;
    }

    /** Without a subject it belongs to all that run, and is ours only if they all are. */
    private boolean runs(ProcedureKind kind, long subject) {
        List<Track> those = tracks.stream()
                .filter(track -> track.kind() == kind && (subject == 0 ? track.open() : track.id() == subject))
                .toList();
        return !those.isEmpty() && those.stream().allMatch(track -> track.bodyId() == officer.bodyId());
    }

    /** Finds out. */
    @Singleton
    static class Register {
        private final Tracks tracks;
        private final ConsultationDesk consultations;

        Register(Tracks tracks, ConsultationDesk consultations) {
            this.tracks = tracks;
            this.consultations = consultations;
        }

        Holding of(Officer officer, Matter matter) {
            return new Holding(officer, tracks.ofMatter(matter.id()), consultations.of(officer, matter.number()));
        }
    }
}
