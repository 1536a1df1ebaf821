package org.zhihe.casework.mediation;

import static org.zhihe.casework.mediation.MediationStatus.AGREED;
import static org.zhihe.casework.mediation.MediationStatus.AWAITING_CONSENT;
import static org.zhihe.casework.mediation.MediationStatus.CONSENT_REFUSED;
import static org.zhihe.casework.mediation.MediationStatus.FAILED;
import static org.zhihe.casework.mediation.MediationStatus.MEDIATING;
import static org.zhihe.casework.mediation.MediationStatus.MOVES;
import static org.zhihe.casework.mediation.MediationStatus.TERMINATED;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhihe.casework.procedure.Verb;

class MediationVerbsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    static Stream<Arguments> verbs() {
        return Verb.<Mediation, MediationStatus>fromEvery(
                MediationStatus.class,
                Verb.<Mediation, MediationStatus>to(AWAITING_CONSENT, MOVES, "appoint", one -> one.appoint(7))
                        .stayingIn(AWAITING_CONSENT, CONSENT_REFUSED, MEDIATING),
                Verb.to(CONSENT_REFUSED, MOVES, "refuse consent", Mediation::refuseConsent),
                Verb.<Mediation, MediationStatus>to(AWAITING_CONSENT, MOVES, "reconsider", Mediation::reconsider)
                        .butNotFrom(MediationStatus.OPENED),
                Verb.to(MEDIATING, MOVES, "start", one -> one.start(NOW)),
                Verb.to(AGREED, MOVES, "agree", one -> one.agree(NOW)),
                Verb.to(FAILED, MOVES, "fail", one -> one.fail(FailureReason.NO_ANSWER, "联系不上", NOW)),
                Verb.to(
                        TERMINATED,
                        MOVES,
                        "terminate",
                        one -> one.terminate(TerminationReason.PARTY_STOPPED, "不再调解", NOW)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("verbs")
    void aVerbLeadsWhereTheTableSaysOrIsRefused(Verb<Mediation, MediationStatus> verb, MediationStatus from) {
        Mediation mediation = Mediation.open(1, 2, NOW);
        mediation.status = from;
        verb.tryFrom(from, mediation, Mediation::status);
    }

    static Stream<Arguments> sessionVerbs() {
        return Verb.<MediationSession, SessionStatus>fromEvery(
                SessionStatus.class,
                Verb.to(SessionStatus.HELD, SessionStatus.MOVES, "hold", one -> one.hold("双方", "笔录")),
                Verb.to(SessionStatus.CANCELLED, SessionStatus.MOVES, "cancel", MediationSession::cancel));
    }

    @ParameterizedTest(name = "{0} a session when {1}")
    @MethodSource("sessionVerbs")
    void aSessionIsHeldOrCancelledOnce(Verb<MediationSession, SessionStatus> verb, SessionStatus from) {
        MediationSession session = MediationSession.schedule(1, MediationSession.Mode.REMOTE, NOW, "线上");
        session.status = from;
        verb.tryFrom(from, session, MediationSession::status);
    }
}
