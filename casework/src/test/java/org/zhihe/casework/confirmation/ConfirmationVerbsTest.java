package org.zhihe.casework.confirmation;

import static org.zhihe.casework.confirmation.ConfirmationStatus.ACCEPTED;
import static org.zhihe.casework.confirmation.ConfirmationStatus.APPLIED;
import static org.zhihe.casework.confirmation.ConfirmationStatus.CONFIRMED;
import static org.zhihe.casework.confirmation.ConfirmationStatus.DISMISSED;
import static org.zhihe.casework.confirmation.ConfirmationStatus.EXPIRED;
import static org.zhihe.casework.confirmation.ConfirmationStatus.JOINING;
import static org.zhihe.casework.confirmation.ConfirmationStatus.MOVES;
import static org.zhihe.casework.confirmation.ConfirmationStatus.NOT_ACCEPTED;
import static org.zhihe.casework.confirmation.ConfirmationStatus.RETURNED;
import static org.zhihe.casework.confirmation.ConfirmationStatus.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhihe.casework.procedure.Verb;

class ConfirmationVerbsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Stream<Arguments> verbs() {
        return Verb.<JudicialConfirmation, ConfirmationStatus>fromEvery(
                ConfirmationStatus.class,
                Verb.to(APPLIED, MOVES, "apply", one -> one.apply(NOW)),
                Verb.<JudicialConfirmation, ConfirmationStatus>to(APPLIED, MOVES, "resubmit", one -> one.resubmit(NOW))
                        .butNotFrom(JOINING),
                Verb.to(RETURNED, MOVES, "return for completion", one -> one.returnForCompletion("缺少身份证明")),
                Verb.to(ACCEPTED, MOVES, "accept", one -> one.accept("（2026）鄂1202民特1号", TODAY)),
                Verb.to(
                        NOT_ACCEPTED,
                        MOVES,
                        "do not accept",
                        one -> one.doNotAccept(NotAcceptedGround.WRONG_COURT, "不属本院管辖", NOW)),
                Verb.to(CONFIRMED, MOVES, "confirm", one -> one.confirm(TODAY, "协议有效", NOW)),
                Verb.to(DISMISSED, MOVES, "dismiss", one -> one.dismiss(DismissalGround.UNCLEAR, TODAY, "内容不明确", NOW)),
                Verb.to(WITHDRAWN, MOVES, "withdraw", one -> one.withdraw("双方撤回", NOW)),
                Verb.to(EXPIRED, MOVES, "expire", one -> one.expire(NOW)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("verbs")
    void aVerbLeadsWhereTheTableSaysOrIsRefused(
            Verb<JudicialConfirmation, ConfirmationStatus> verb, ConfirmationStatus from) {
        JudicialConfirmation confirmation = JudicialConfirmation.start(1, 2, 3, "民事诉讼法", TODAY, NOW);
        confirmation.status = from;
        verb.tryFrom(from, confirmation, JudicialConfirmation::status);
    }
}
