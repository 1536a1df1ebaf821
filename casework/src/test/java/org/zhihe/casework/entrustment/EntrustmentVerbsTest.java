package org.zhihe.casework.entrustment;

import static org.zhihe.casework.entrustment.EntrustmentStatus.MOVES;
import static org.zhihe.casework.entrustment.EntrustmentStatus.NOT_TAKEN_UP;
import static org.zhihe.casework.entrustment.EntrustmentStatus.REPORTED;
import static org.zhihe.casework.entrustment.EntrustmentStatus.TAKEN_UP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhihe.casework.procedure.Verb;

class EntrustmentVerbsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Stream<Arguments> verbs() {
        return Verb.<Entrustment, EntrustmentStatus>fromEvery(
                EntrustmentStatus.class,
                Verb.to(TAKEN_UP, MOVES, "take up", one -> one.takeUp(TODAY)),
                Verb.to(NOT_TAKEN_UP, MOVES, "do not take up", one -> one.doNotTakeUp("不属于知识产权", NOW)),
                Verb.to(REPORTED, MOVES, "report", one -> one.report(null, "复1号", TODAY, NOW)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("verbs")
    void aVerbLeadsWhereTheTableSaysOrIsRefused(Verb<Entrustment, EntrustmentStatus> verb, EntrustmentStatus from) {
        Entrustment entrusted = Entrustment.of(
                new CourtPapers(EntrustmentKind.BEFORE_FILING, 3, "（2026）鄂1202诉前调8号", TODAY, List.of("起诉状")),
                1,
                2,
                NOW);
        entrusted.status = from;
        verb.tryFrom(from, entrusted, Entrustment::status);
    }
}
