package org.zhihe.casework.transfer;

import static org.zhihe.casework.transfer.TransferStatus.APPROVED;
import static org.zhihe.casework.transfer.TransferStatus.CLOSED;
import static org.zhihe.casework.transfer.TransferStatus.FILED;
import static org.zhihe.casework.transfer.TransferStatus.INCOMPLETE;
import static org.zhihe.casework.transfer.TransferStatus.MOVES;
import static org.zhihe.casework.transfer.TransferStatus.NOT_APPROVED;
import static org.zhihe.casework.transfer.TransferStatus.NOT_FILED;
import static org.zhihe.casework.transfer.TransferStatus.PREPARING;
import static org.zhihe.casework.transfer.TransferStatus.PROPOSED;
import static org.zhihe.casework.transfer.TransferStatus.RECEIPTED;
import static org.zhihe.casework.transfer.TransferStatus.SENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhihe.casework.procedure.Verb;

class TransferVerbsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Decision DECISION = new Decision("立1号", TODAY, "有犯罪事实");
    private static final long PROPOSER = 7;
    private static final long COLLEAGUE = 8;

    static Stream<Arguments> verbs() {
        return Verb.<Transfer, TransferStatus>fromEvery(
                TransferStatus.class,
                Verb.<Transfer, TransferStatus>to(PROPOSED, MOVES, "propose", one -> one.propose(PROPOSER, NOW))
                        .butNotFrom(INCOMPLETE),
                Verb.to(APPROVED, MOVES, "approve", one -> one.approve(COLLEAGUE, NOW)),
                Verb.to(NOT_APPROVED, MOVES, "do not approve", one -> one.doNotApprove(COLLEAGUE, "不足", NOW)),
                Verb.to(SENT, MOVES, "send", one -> one.send("移1号", 2, NOW)),
                Verb.<Transfer, TransferStatus>to(RECEIPTED, MOVES, "receipt", one -> one.receipt("收1号", TODAY))
                        .butNotFrom(PROPOSED),
                Verb.<Transfer, TransferStatus>to(INCOMPLETE, MOVES, "find incomplete", Transfer::findIncomplete)
                        .butNotFrom(PROPOSED),
                Verb.<Transfer, TransferStatus>to(PROPOSED, MOVES, "complete", one -> one.complete(PROPOSER, NOW))
                        .butNotFrom(PREPARING),
                Verb.<Transfer, TransferStatus>to(RECEIPTED, MOVES, "approve what was missing", one -> {
                            one.sentAt = NOW;
                            one.approve(COLLEAGUE, NOW);
                        })
                        .butNotFrom(SENT),
                Verb.<Transfer, TransferStatus>to(INCOMPLETE, MOVES, "do not approve what was missing", one -> {
                            one.sentAt = NOW;
                            one.doNotApprove(COLLEAGUE, "不足", NOW);
                        })
                        .butNotFrom(RECEIPTED),
                Verb.to(FILED, MOVES, "take up", one -> one.takeUp(DECISION, NOW)),
                Verb.to(NOT_FILED, MOVES, "do not take up", one -> one.doNotTakeUp(DECISION, NOW)),
                Verb.<Transfer, TransferStatus>to(CLOSED, MOVES, "pass on", one -> one.passOn(DECISION, NOW))
                        .butNotFrom(PREPARING, APPROVED, FILED, NOT_FILED),
                Verb.<Transfer, TransferStatus>to(CLOSED, MOVES, "close", one -> one.close("已判决", NOW))
                        .butNotFrom(PREPARING, APPROVED, RECEIPTED),
                Verb.<Transfer, TransferStatus>to(CLOSED, MOVES, "drop", one -> one.drop("不移送", NOW))
                        .butNotFrom(RECEIPTED, FILED, NOT_FILED),
                Verb.<Transfer, TransferStatus>to(FILED, MOVES, "hand over", one -> one.handOver(TODAY))
                        .butNotFrom(RECEIPTED, INCOMPLETE, NOT_FILED)
                        .stayingIn(FILED));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("verbs")
    void aVerbLeadsWhereTheTableSaysOrIsRefused(Verb<Transfer, TransferStatus> verb, TransferStatus from) {
        Transfer transfer =
                Transfer.open(TransferKind.CRIMINAL_LEAD, 1, Address.elsewhere("甲"), Address.elsewhere("乙"), NOW);
        transfer.status = from;
        transfer.proposedBy = PROPOSER;
        verb.tryFrom(from, transfer, Transfer::status);
    }
}
