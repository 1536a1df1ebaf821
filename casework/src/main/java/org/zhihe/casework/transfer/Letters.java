package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.document.LetterKind;
import org.zhihe.casework.document.Numbers;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.BodyKind;
import org.zhihe.casework.routing.BodyLevel;

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

    /** Bodies here that a transfer of the kind may go to from the officer's, those of its own level and place first. */
    List<Body> receivers(TransferKind kind, Officer officer) {
        List<Body> all = bodies.findAllOrderById();
        Body own = own(officer, all);
        return all.stream()
                .filter(one ->
                        kind.receivers().contains(one.kind()) && !one.id().equals(own.id()))
                .filter(one -> one.isPeerOf(own) || !onlyToPeers(kind, own))
                .sorted(Comparator.comparing(one -> !one.isPeerOf(own)))
                .toList();
    }

    /** 移送规定 5: a lead goes to the police of the same level; they pass on among themselves as they see fit. */
    private static boolean onlyToPeers(TransferKind kind, Body sender) {
        return kind == TransferKind.CRIMINAL_LEAD && sender.kind() != BodyKind.POLICE;
    }

    /** Those that may have found what the officer's body sends. */
    List<Body> finders(Officer officer) {
        return bodies.findAllOrderById().stream()
                .filter(one -> TransferKind.FINDING.contains(one.kind()) && one.id() != officer.bodyId())
                .toList();
    }

    private static Body own(Officer officer, List<Body> all) {
        return all.stream()
                .filter(one -> one.id() == officer.bodyId())
                .findFirst()
                .orElseThrow();
    }

    /** Whoever types a body that is here means that one. */
    Optional<Body> named(String name) {
        return bodies.findAllOrderById().stream()
                .filter(one ->
                        one.name().equals(name.strip()) || one.shortName().equals(name.strip()))
                .findFirst();
    }

    /** A body of {@link #receivers}, or one that is named only: then with the procuratorate there, where that gets a copy. */
    Address to(Beginning what, Officer officer) {
        String name = blankless(what.name());
        String overseer = what.kind().copied() ? blankless(what.overseer()) : null;
        if (what.bodyId() != null) {
            return here(what.kind(), officer, what.bodyId(), overseer);
        }
        if (name == null) {
            throw new StepRefused("transfer.receiver");
        }
        if (overseer == null && needsOverseer(what.kind(), name)) {
            throw new StepRefused("transfer.overseer-missing");
        }
        Optional<Body> known = named(name);
        if (known.isEmpty()) {
            return Address.elsewhere(name, overseer);
        }
        return onlyOnPaper(known.get())
                ? with(overseer, known.get())
                : here(what.kind(), officer, known.get().id(), overseer);
    }

    /** The one that the city's table knows beside it gets its copy without being named. */
    private Address with(@Nullable String overseer, Body receiver) {
        boolean another = overseer != null
                && named(overseer)
                        .filter(one -> overseer(receiver, bodies.findAllOrderById())
                                .filter(one::equals)
                                .isPresent())
                        .isEmpty();
        return Address.of(receiver, another ? overseer : null);
    }

    /** Whether the procuratorate beside the one that is named has to be named too: the city's table does not know it. */
    boolean needsOverseer(TransferKind kind, String name) {
        return kind.copied()
                && named(name)
                        .flatMap(body -> overseer(body, bodies.findAllOrderById()))
                        .isEmpty();
    }

    private Address here(TransferKind kind, Officer officer, long bodyId, @Nullable String overseer) {
        Optional<Body> receiver = receivers(kind, officer).stream()
                .filter(one -> one.id() == bodyId)
                .findFirst();
        if (receiver.isEmpty()) {
            bodies.findById(bodyId)
                    .filter(one -> kind == TransferKind.CRIMINAL_LEAD && one.kind() == BodyKind.POLICE)
                    .filter(one -> one.id() != officer.bodyId())
                    .ifPresent(one -> {
                        throw new StepRefused("transfer.same-level", one.name());
                    });
        }
        return receiver.map(one -> with(overseer, one)).orElseThrow(() -> new StepRefused("transfer.receiver"));
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
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

    void copy(Transfer transfer) {
        if (transfer.kind().copied()) {
            copy(transfer, transfer.toOverseer);
        }
    }

    /**
     * To the procuratorates beside sender and receiver, unless they send or receive the letter themselves.
     *
     * @param typed another one that the letter names; of those here it has its copy here, and only once
     */
    void copy(Transfer transfer, @Nullable String typed) {
        List<Body> beside = transfer.kind().copied() ? overseers(transfer) : List.of();
        beside.forEach(one -> copies.save(TransferCopy.to(one, transfer.id(), clocks.now())));
        String name = blankless(typed);
        if (name == null) {
            return;
        }
        Optional<Body> known = named(name).filter(one -> one.kind() == BodyKind.PROCURATORATE);
        if (known.isEmpty()) {
            copies.save(TransferCopy.to(name, transfer.id(), clocks.now()));
        } else if (!beside.contains(known.get()) && !takesPart(transfer, known.get())) {
            copies.save(TransferCopy.to(known.get(), transfer.id(), clocks.now()));
        }
    }

    private List<Body> overseers(Transfer transfer) {
        List<Body> all = bodies.findAllOrderById();
        return Stream.of(Optional.ofNullable(transfer.fromBodyId), Optional.ofNullable(transfer.toBodyId))
                .flatMap(Optional::stream)
                .flatMap(side -> all.stream().filter(one -> one.id().equals(side)))
                .flatMap(side -> overseer(side, all).stream())
                .distinct()
                .filter(one -> !takesPart(transfer, one))
                .toList();
    }

    private static boolean takesPart(Transfer transfer, Body body) {
        return body.id().equals(transfer.fromBodyId) || body.id().equals(transfer.toBodyId);
    }

    /** Of the same level and place; where a county's is not known, the city's. */
    private Optional<Body> overseer(Body side, List<Body> all) {
        return all.stream()
                .filter(one -> one.kind() == BodyKind.PROCURATORATE && one.isPeerOf(side))
                .findFirst()
                .or(() -> side.level() == BodyLevel.COUNTY && side.parentCode() != null
                        ? bodies.findFirstByKind(BodyKind.PROCURATORATE)
                        : Optional.empty());
    }
}
