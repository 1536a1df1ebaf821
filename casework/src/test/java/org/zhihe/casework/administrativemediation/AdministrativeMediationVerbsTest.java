package org.zhihe.casework.administrativemediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.administrativemediation.AdministrativeMediationStatus.AGREED;
import static org.zhihe.casework.administrativemediation.AdministrativeMediationStatus.ASKED;
import static org.zhihe.casework.administrativemediation.AdministrativeMediationStatus.FILED;
import static org.zhihe.casework.administrativemediation.AdministrativeMediationStatus.HANDED_OVER;
import static org.zhihe.casework.administrativemediation.AdministrativeMediationStatus.MOVES;
import static org.zhihe.casework.administrativemediation.AdministrativeMediationStatus.NOT_AGREED;
import static org.zhihe.casework.administrativemediation.AdministrativeMediationStatus.NOT_FILED;
import static org.zhihe.casework.administrativemediation.AdministrativeMediationStatus.REFUSED;
import static org.zhihe.casework.administrativemediation.AdministrativeMediationStatus.WILLING;
import static org.zhihe.casework.administrativemediation.AdministrativeMediationStatus.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhihe.casework.procedure.Verb;

class AdministrativeMediationVerbsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Stream<Arguments> verbs() {
        return Verb.<AdministrativeMediation, AdministrativeMediationStatus>fromEvery(
                AdministrativeMediationStatus.class,
                Verb.<AdministrativeMediation, AdministrativeMediationStatus>to(
                                ASKED, MOVES, "receive", one -> one.received(TODAY))
                        .stayingIn(ASKED, REFUSED),
                Verb.to(WILLING, MOVES, "agree to take part", one -> one.takePart(TODAY)),
                Verb.<AdministrativeMediation, AdministrativeMediationStatus>to(
                                REFUSED, MOVES, "refuse", one -> one.refuse(TODAY))
                        .stayingIn(REFUSED),
                Verb.<AdministrativeMediation, AdministrativeMediationStatus>to(
                                REFUSED, MOVES, "fall silent", one -> one.fallSilent(TODAY))
                        .stayingIn(REFUSED),
                Verb.to(FILED, MOVES, "file", one -> one.file("号", "甲", TODAY, NOW, "会议室")),
                Verb.to(
                        NOT_FILED,
                        MOVES,
                        "do not file",
                        one -> one.doNotFile(NotFiledGround.OUT_OF_SCOPE, "不属于受理范围", NOW)),
                Verb.to(AGREED, MOVES, "agree", one -> one.agree(Enforceability.NEITHER, NOW)),
                Verb.to(NOT_AGREED, MOVES, "do not agree", one -> one.doNotAgree("差距过大", NOW)),
                Verb.to(HANDED_OVER, MOVES, "hand over", one -> one.handOver("改走诉讼", NOW)),
                Verb.to(WITHDRAWN, MOVES, "withdraw", one -> one.withdraw("撤回", NOW)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("verbs")
    void aVerbLeadsWhereTheTableSaysOrIsRefused(
            Verb<AdministrativeMediation, AdministrativeMediationStatus> verb, AdministrativeMediationStatus from) {
        AdministrativeMediation opened = AdministrativeMediation.open(1, 2, NOW);
        opened.status = from;
        verb.tryFrom(from, opened, AdministrativeMediation::status);
    }

    @Test
    void whoThinksAgainIsAskedAgainAndNobodyElseIs() {
        for (AdministrativeMediationStatus from : AdministrativeMediationStatus.values()) {
            AdministrativeMediation opened = AdministrativeMediation.open(1, 2, NOW);
            opened.status = from;
            opened.reconsider();
            assertThat(opened.status()).isEqualTo(from == REFUSED ? ASKED : from);
        }
    }
}
