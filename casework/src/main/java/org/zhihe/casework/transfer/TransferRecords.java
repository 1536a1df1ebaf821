package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Bodies;

/** What comes on paper from a body without access is recorded by the office it came to, and receipted with it. */
@Singleton
public class TransferRecords {
    private final Matters matters;
    private final Transfers transfers;
    private final Bodies bodies;
    private final Letters letters;
    private final TransferClocks clocks;
    private final Chronicle chronicle;

    TransferRecords(
            Matters matters,
            Transfers transfers,
            Bodies bodies,
            Letters letters,
            TransferClocks clocks,
            Chronicle chronicle) {
        this.matters = matters;
        this.transfers = transfers;
        this.bodies = bodies;
        this.letters = letters;
        this.clocks = clocks;
        this.chronicle = chronicle;
    }

    /**
     * Onto a matter on the officer's desk; what belongs to none is first taken down at the counter. Returns its id.
     *
     * @param bodyId of the sender, when it is one of those here; null for one that is named only
     */
    @Transactional
    public long record(
            Officer officer,
            String number,
            int seenVersion,
            TransferKind kind,
            @Nullable Long bodyId,
            @Nullable String name,
            Arrived letter) {
        if (!TransferKind.isAuthority(officer.role()) || !kind.comesOnPaper()) {
            throw new NotFound();
        }
        Matter matter = matters.findOnDesk(
                        number, TransferDoor.desk(officer), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        matter.refuseUnlessSeen(seenVersion);
        if (letter.receivedOn().isAfter(clocks.today()) || letter.writtenOn().isAfter(letter.receivedOn())) {
            throw new StepRefused("day-in-future");
        }
        Address from = from(officer, bodyId, name);
        Address to = new Address(officer.bodyId(), officer.bodyName(), null, null);
        Transfer saved = transfers.save(
                Transfer.open(kind, matter.id(), from, to, clocks.now()).arrived(letter));
        clocks.sent(saved, letter.receivedOn());
        transfers.update(saved);
        // The procuratorate here has what its colleagues there were sent with the letter.
        letters.copy(saved);
        if (letter.copiedTo() != null) {
            letters.copyOnPaper(saved, letter.copiedTo());
        }
        // Whoever sends the same form again has not seen this one.
        matters.update(matter);
        chronicle.record(
                saved,
                MatterEvent.TRANSFER_RECORDED,
                officer,
                new Paper(letter.number(), letter.receivedOn()),
                kind,
                saved.fromName,
                letter.number(),
                letter.about());
        return saved.id();
    }

    private Address from(Officer officer, @Nullable Long bodyId, @Nullable String name) {
        if (bodyId != null) {
            if (bodyId == officer.bodyId() || transfers.countReceivers(bodyId) > 0) {
                // Who has access sends it here itself.
                throw new StepRefused("transfer.sender-has-access");
            }
            return bodies.findById(bodyId).map(Address::of).orElseThrow(() -> new StepRefused("transfer.receiver"));
        }
        if (name == null || name.isBlank()) {
            throw new StepRefused("transfer.receiver");
        }
        return Address.elsewhere(name.strip());
    }
}
