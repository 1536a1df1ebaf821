package org.zhihe.admin.mediation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.mediation.Mediation;
import org.zhihe.casework.mediation.MediationSession;
import org.zhihe.casework.mediation.MediationSessions;
import org.zhihe.casework.mediation.SessionStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** The one session that is on the calendar. */
@Singleton
class Sessions {
    private final MediationSessions sessions;
    private final Messages messages;

    Sessions(MediationSessions sessions, Messages messages) {
        this.sessions = sessions;
        this.messages = messages;
    }

    Optional<MediationSession> scheduled(Mediation mediation) {
        return sessions.findByMediationIdOrderById(mediation.id()).stream()
                .filter(one -> one.status() == SessionStatus.SCHEDULED)
                .findFirst();
    }

    List<Fact> facts(Scene scene) {
        return scene.mediation()
                .flatMap(this::scheduled)
                .map(one -> List.of(
                        Fact.of(messages.get("session.startsAt"), messages.show(one.startsAt())),
                        Fact.of(messages.get("session.place"), one.place())))
                .orElse(List.of());
    }
}
