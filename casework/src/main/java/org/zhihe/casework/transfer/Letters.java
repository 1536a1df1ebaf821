package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.document.LetterKind;
import org.zhihe.casework.document.Numbers;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.BodyKind;

/** Addresses letters, numbers them, and sends the copies that the law demands. */
@Singleton
class Letters {
    /** These get what is theirs to get, and nothing by being named for something else. */
    private static final Set<BodyKind> JUDICIAL =
            Set.copyOf(EnumSet.of(BodyKind.POLICE, BodyKind.PROCURATORATE, BodyKind.COURT));

    private final Transfers transfers;
    private final TransferCopies copies;
    private final Bodies bodies;
    private final Numbers numbers;
    private final TransferClocks clocks;

    Letters(Transfers transfers, TransferCopies copies, Bodies bodies, Numbers numbers, TransferClocks clocks) {
        this.transfers = transfers;
        this.copies = copies;
        this.bodies = bodies;
        this.numbers = numbers;
        this.clocks = clocks;
    }

    /** Bodies here that a transfer of the kind may go to from the officer's. */
    List<Body> receivers(TransferKind kind, Officer officer) {
        return bodies.findAllOrderById().stream()
                .filter(one -> kind.receivers().contains(one.kind()) && one.id() != officer.bodyId())
                .toList();
    }

    /** @param bodyId of {@link #receivers}; null for one that is named only */
    Address to(TransferKind kind, Officer officer, @Nullable Long bodyId, @Nullable String name) {
        if (bodyId != null) {
            return receivers(kind, officer).stream()
                    .filter(one -> one.id().equals(bodyId))
                    .findFirst()
                    .map(Address::of)
                    .orElseThrow(() -> new StepRefused("transfer.receiver"));
        }
        if (name == null || name.isBlank()) {
            throw new StepRefused("transfer.receiver");
        }
        // Whoever types a body that is here means that one.
        return bodies.findAllOrderById().stream()
                .filter(one ->
                        one.name().equals(name.strip()) || one.shortName().equals(name.strip()))
                .findFirst()
                .map(one -> onlyOnPaper(one) ? Address.of(one) : to(kind, officer, one.id(), null))
                .orElseGet(() -> Address.elsewhere(name.strip()));
    }

    /** An office that is on the city's list without anybody who works here. */
    private boolean onlyOnPaper(Body body) {
        return !JUDICIAL.contains(body.kind()) && transfers.countReceivers(body.id()) == 0;
    }

    void refuseCircle(long matterId, Address to, @Nullable String newFacts) {
        new Course(transfers.course(matterId)).refuseUnlessOpenTo(to, newFacts);
    }

    /** One sequence a year for each body that sends; drawn in the transaction that sends. */
    @Transactional(Transactional.TxType.MANDATORY)
    String number(Officer officer) {
        return numbers.letter(
                LetterKind.TRANSFER, officer.bodyId(), clocks.today().getYear());
    }

    /** To the procuratorate of the same level, unless it sends or receives the letter itself. */
    void copy(Transfer transfer) {
        if (!transfer.kind().copied()) {
            return;
        }
        bodies.findFirstByKind(BodyKind.PROCURATORATE)
                .filter(one ->
                        !one.id().equals(transfer.fromBodyId) && !one.id().equals(transfer.toBodyId))
                .ifPresent(
                        one -> copies.save(new TransferCopy(null, transfer.id(), one.id(), one.name(), clocks.now())));
    }
}
