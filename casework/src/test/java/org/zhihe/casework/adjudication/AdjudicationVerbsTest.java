package org.zhihe.casework.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.adjudication.AdjudicationStatus.DECIDED;
import static org.zhihe.casework.adjudication.AdjudicationStatus.FILED;
import static org.zhihe.casework.adjudication.AdjudicationStatus.HANDED_OVER;
import static org.zhihe.casework.adjudication.AdjudicationStatus.HEARD;
import static org.zhihe.casework.adjudication.AdjudicationStatus.MOVES;
import static org.zhihe.casework.adjudication.AdjudicationStatus.NOT_FILED;
import static org.zhihe.casework.adjudication.AdjudicationStatus.SERVED;
import static org.zhihe.casework.adjudication.AdjudicationStatus.SETTLED;
import static org.zhihe.casework.adjudication.AdjudicationStatus.STAYED;
import static org.zhihe.casework.adjudication.AdjudicationStatus.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhihe.casework.procedure.Verb;

class AdjudicationVerbsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Stream<Arguments> verbs() {
        return Verb.<AdministrativeAdjudication, AdjudicationStatus>fromEvery(
                AdjudicationStatus.class,
                Verb.<AdministrativeAdjudication, AdjudicationStatus>to(
                                FILED, MOVES, "file", one -> one.file("咸知裁1号", "甲、乙、丙", TODAY))
                        .butNotFrom(STAYED),
                Verb.to(
                        NOT_FILED,
                        MOVES,
                        "do not file",
                        one -> one.doNotFile(RefusalGround.CONDITION_UNMET, "已起诉", NOW)),
                Verb.<AdministrativeAdjudication, AdjudicationStatus>to(SERVED, MOVES, "serve", one -> one.serve(TODAY))
                        .butNotFrom(STAYED),
                Verb.<AdministrativeAdjudication, AdjudicationStatus>to(HEARD, MOVES, "hear", one -> one.hear(TODAY))
                        .butNotFrom(STAYED),
                Verb.to(STAYED, MOVES, "stay", one -> one.stay(StayGround.INVALIDATION, "无效宣告已受理")),
                Verb.to(
                        DECIDED,
                        MOVES,
                        "decide",
                        one -> one.decide(AdjudicationResult.NO_INFRINGEMENT, "裁1号", TODAY, "不构成侵权", NOW)),
                Verb.to(SETTLED, MOVES, "settle", one -> one.settle("双方和解", NOW)),
                Verb.to(HANDED_OVER, MOVES, "hand over", one -> one.handOver("改走诉讼", NOW)),
                Verb.to(WITHDRAWN, MOVES, "close", one -> one.close(ClosingGround.WITHDRAWN, "请求人撤回", NOW)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("verbs")
    void aVerbLeadsWhereTheTableSaysOrIsRefused(
            Verb<AdministrativeAdjudication, AdjudicationStatus> verb, AdjudicationStatus from) {
        verb.tryFrom(from, standing(from), AdministrativeAdjudication::status);
    }

    @ParameterizedTest
    @EnumSource(
            value = AdjudicationStatus.class,
            names = {"FILED", "SERVED", "HEARD"})
    void itGoesOnWhereItStoodStill(AdjudicationStatus before) {
        AdministrativeAdjudication opened = standing(before);
        opened.stay(StayGround.INVALIDATION, "无效宣告已受理");
        opened.resume();
        assertThat(opened.status()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(value = AdjudicationStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "STAYED")
    void whatDoesNotStandStillCannotBeResumed(AdjudicationStatus from) {
        Verb.<AdministrativeAdjudication, AdjudicationStatus>to(
                        from, MOVES, "resume", AdministrativeAdjudication::resume)
                .butNotFrom(from)
                .tryFrom(from, standing(from), AdministrativeAdjudication::status);
    }

    private static AdministrativeAdjudication standing(AdjudicationStatus status) {
        AdministrativeAdjudication opened = AdministrativeAdjudication.open(1, 2, NOW);
        opened.status = status;
        return opened;
    }
}
