package org.zhihe.casework.party;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Somebody who may open a matter for one of its parties.
 *
 * @param accountId of whoever is signed in; null with number and query code
 */
@Introspected
public record PartyAccess(
        long partyId,
        long matterId,
        String number,
        Side side,
        Capacity capacity,
        Powers powers,
        @Nullable Long accountId) {

    public static PartyAccess byCode(long partyId, long matterId, String number, Side side) {
        return new PartyAccess(partyId, matterId, number, side, Capacity.CODE, Powers.FULL, null);
    }

    public Actor actor() {
        return accountId == null ? Actor.party(partyId) : Actor.account(accountId, partyId);
    }

    /** A representative acts within what the party has granted, and grants nothing on. */
    public boolean asParty() {
        return capacity != Capacity.REPRESENTATIVE;
    }

    /** A code would outlast what a colleague or a representative may do; it is shown to neither. */
    public boolean holdsCode() {
        return capacity == Capacity.CODE || capacity == Capacity.HOLDER;
    }

    /** Whether it may settle, withdraw and ask a court. */
    public boolean settles() {
        return powers != Powers.ORDINARY;
    }

    /** To be asked by every step that gives up or settles something. */
    public void refuseUnlessSettles() {
        if (!settles()) {
            throw new StepRefused("needs-special-power");
        }
    }
}
