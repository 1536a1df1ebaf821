package org.zhihe.casework.transfer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Body;

/** What comes on paper from a body without access is recorded by the office it came to, and receipted with it. */
@Singleton
public class TransferRecords {
    private final Matters matters;
    private final Transfers transfers;
    private final Letters letters;
    private final TransferClocks clocks;
    private final Chronicle chronicle;

    TransferRecords(Matters matters, Transfers transfers, Letters letters, TransferClocks clocks, Chronicle chronicle) {
        this.matters = matters;
        this.transfers = transfers;
        this.letters = letters;
        this.clocks = clocks;
        this.chronicle = chronicle;
    }

    /**
     * Onto a matter on the officer's desk; what belongs to none is first taken down at the counter. Returns its id.
     *
     * @param sender as it was typed; one of those here is known by its name, so that the procuratorate beside it has its copy
     */
    @Transactional
    public long record(
            Officer officer, String number, int seenVersion, TransferKind kind, String sender, Arrived letter) {
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
        Address from = from(officer, matter.id(), sender);
        Address to = new Address(officer.bodyId(), officer.bodyName(), null, null);
        Transfer saved = transfers.save(
                Transfer.open(kind, matter.id(), from, to, clocks.now()).arrived(letter));
        clocks.sent(saved, letter.receivedOn());
        transfers.update(saved);
        // The procuratorate here has what its colleagues there were sent with the letter.
        letters.copy(saved, letter.copiedTo());
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

    private Address from(Officer officer, long matterId, String sender) {
        if (sender.isBlank()) {
            throw new StepRefused("transfer.receiver");
        }
        return letters.named(sender)
                .map(body -> known(officer, matterId, body))
                .orElseGet(() -> Address.elsewhere(sender.strip()));
    }

    /** Police and procuratorate have only what was sent to them: a case of their own comes on paper, access or not. */
    private Address known(Officer officer, long matterId, Body body) {
        if (body.id() == officer.bodyId() || transfers.countHeld(matterId, body.id(), officer.bodyId()) > 0) {
            throw new StepRefused("transfer.sender-has-access");
        }
        return Address.of(body);
    }
}
