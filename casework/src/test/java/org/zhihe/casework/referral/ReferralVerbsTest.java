package org.zhihe.casework.referral;

import static org.zhihe.casework.referral.ReferralStatus.ANSWERED;
import static org.zhihe.casework.referral.ReferralStatus.MOVES;
import static org.zhihe.casework.referral.ReferralStatus.RECEIPTED;
import static org.zhihe.casework.referral.ReferralStatus.RETURNED;
import static org.zhihe.casework.referral.ReferralStatus.SENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhihe.casework.procedure.Verb;

class ReferralVerbsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Stream<Arguments> verbs() {
        return Verb.<CourtReferral, ReferralStatus>fromEvery(
                ReferralStatus.class,
                Verb.to(SENT, MOVES, "send", one -> one.send("移〔2026〕1号", List.of("申请书"), TODAY)),
                Verb.to(RECEIPTED, MOVES, "receipt", one -> one.receipt("收1号", TODAY)),
                Verb.to(RETURNED, MOVES, "send back", one -> one.sendBack("材料不全", NOW)),
                Verb.to(
                        ANSWERED,
                        MOVES,
                        "answer",
                        one -> one.answer(ReferralResult.REGISTERED, "（2026）鄂01知民初1号", TODAY, "已立案", NOW)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("verbs")
    void aVerbLeadsWhereTheTableSaysOrIsRefused(Verb<CourtReferral, ReferralStatus> verb, ReferralStatus from) {
        CourtReferral referral = CourtReferral.open(1, 2, NOW);
        referral.status = from;
        verb.tryFrom(from, referral, CourtReferral::status);
    }
}
