package org.zhihe.casework.enforcement;

import static org.zhihe.casework.enforcement.EnforcementStatus.CLOSED;
import static org.zhihe.casework.enforcement.EnforcementStatus.DECIDED;
import static org.zhihe.casework.enforcement.EnforcementStatus.FILED;
import static org.zhihe.casework.enforcement.EnforcementStatus.HANDED_OVER;
import static org.zhihe.casework.enforcement.EnforcementStatus.MOVES;
import static org.zhihe.casework.enforcement.EnforcementStatus.NOT_FILED;
import static org.zhihe.casework.enforcement.EnforcementStatus.PENALTY_NOTICED;
import static org.zhihe.casework.enforcement.EnforcementStatus.PENALTY_PROPOSED;
import static org.zhihe.casework.enforcement.EnforcementStatus.REVOKED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhihe.casework.procedure.Verb;

class EnforcementVerbsTest {
    private static final long PROPOSER = 7;
    private static final long COLLEAGUE = 8;
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Stream<Arguments> verbs() {
        return Verb.<EnforcementCase, EnforcementStatus>fromEvery(
                EnforcementStatus.class,
                Verb.to(FILED, MOVES, "file", one -> one.file("咸市监案1号", "甲、乙", Set.of(), TODAY)),
                Verb.to(NOT_FILED, MOVES, "do not file", one -> one.doNotFile("证据不足", NOW)),
                Verb.<EnforcementCase, EnforcementStatus>to(
                                PENALTY_NOTICED, MOVES, "notice a penalty", one -> one.noticePenalty("拟罚款"))
                        .butNotFrom(PENALTY_PROPOSED),
                Verb.to(
                        PENALTY_PROPOSED,
                        MOVES,
                        "propose a penalty",
                        one -> one.proposePenalty(PROPOSER, "罚1号", "罚款", NOW)),
                Verb.<EnforcementCase, EnforcementStatus>to(
                                DECIDED, MOVES, "approve a penalty", one -> one.approvePenalty(COLLEAGUE, TODAY))
                        .butNotFrom(FILED, PENALTY_NOTICED),
                Verb.<EnforcementCase, EnforcementStatus>to(
                                DECIDED, MOVES, "approve one's own penalty", one -> one.approvePenalty(PROPOSER, TODAY))
                        .butNotFrom(FILED, PENALTY_NOTICED, PENALTY_PROPOSED),
                Verb.<EnforcementCase, EnforcementStatus>to(
                                PENALTY_NOTICED, MOVES, "send a penalty back", one -> one.sendPenaltyBack(COLLEAGUE))
                        .butNotFrom(FILED),
                Verb.<EnforcementCase, EnforcementStatus>to(
                                DECIDED,
                                MOVES,
                                "decide on a penalty alone",
                                one -> one.decide(EnforcementResult.PENALTY, "罚1号", TODAY, "罚款"))
                        .butNotFrom(FILED, PENALTY_NOTICED, PENALTY_PROPOSED),
                Verb.<EnforcementCase, EnforcementStatus>to(
                                DECIDED,
                                MOVES,
                                "decide without a penalty",
                                one -> one.decide(EnforcementResult.NO_PENALTY, null, TODAY, "不予处罚"))
                        .butNotFrom(PENALTY_PROPOSED),
                Verb.<EnforcementCase, EnforcementStatus>to(
                        HANDED_OVER, MOVES, "hand over", one -> one.handOver("属于版权局职责", NOW)),
                Verb.<EnforcementCase, EnforcementStatus>to(REVOKED, MOVES, "revoke", EnforcementCase::revoke),
                Verb.to(CLOSED, MOVES, "close", one -> one.close(NOW)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("verbs")
    void aVerbLeadsWhereTheTableSaysOrIsRefused(Verb<EnforcementCase, EnforcementStatus> verb, EnforcementStatus from) {
        EnforcementCase opened = EnforcementCase.open(1, 2, LeadSource.REPORTED, NOW);
        opened.status = from;
        opened.proposedBy = PROPOSER;
        verb.tryFrom(from, opened, EnforcementCase::status);
    }
}
