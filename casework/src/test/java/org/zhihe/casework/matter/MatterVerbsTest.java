package org.zhihe.casework.matter;

import static org.zhihe.casework.matter.MatterStatus.ACCEPTED;
import static org.zhihe.casework.matter.MatterStatus.CONCLUDED;
import static org.zhihe.casework.matter.MatterStatus.CORRECTION_REQUESTED;
import static org.zhihe.casework.matter.MatterStatus.DECLINED;
import static org.zhihe.casework.matter.MatterStatus.IN_PROGRESS;
import static org.zhihe.casework.matter.MatterStatus.MOVES;
import static org.zhihe.casework.matter.MatterStatus.SUBMITTED;
import static org.zhihe.casework.matter.MatterStatus.WITHDRAWN;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.procedure.Verb;

class MatterVerbsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    static Stream<Arguments> verbs() {
        MatterContent content = AFiling.aFiling().content();
        return Verb.<Matter, MatterStatus>fromEvery(
                MatterStatus.class,
                Verb.to(CORRECTION_REQUESTED, MOVES, "request correction", Matter::requestCorrection),
                Verb.to(SUBMITTED, MOVES, "correct", matter -> matter.correct(content)),
                Verb.to(ACCEPTED, MOVES, "accept", Matter::accept),
                Verb.to(DECLINED, MOVES, "decline", matter -> matter.decline(DeclineGround.NOT_IP, "不属于", NOW)),
                Verb.<Matter, MatterStatus>to(IN_PROGRESS, MOVES, "begin", Matter::begin)
                        .stayingIn(IN_PROGRESS),
                Verb.again(ACCEPTED, MOVES, "reopen", Matter::reopen),
                Verb.to(WITHDRAWN, MOVES, "withdraw", matter -> matter.withdraw(NOW)),
                Verb.to(CONCLUDED, MOVES, "conclude", matter -> matter.conclude(Outcome.SETTLED, "已办结", NOW)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("verbs")
    void aVerbLeadsWhereTheTableSaysOrIsRefused(Verb<Matter, MatterStatus> verb, MatterStatus from) {
        Matter matter = new Matter();
        matter.status = from;
        verb.tryFrom(from, matter, Matter::status);
    }
}
