package org.zhihe.casework.representation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.party.PartyAccess;

/** The matters an account may open: as a party, as a colleague of one, or as its representative. */
@Singleton
public class AccountMatters {
    public static final int PAGE = 20;

    private final AccountAccesses accesses;
    private final Clocks clocks;

    AccountMatters(AccountAccesses accesses, Clocks clocks) {
        this.accesses = accesses;
        this.clocks = clocks;
    }

    /** With the strongest tie, when there are several. */
    public Optional<PartyAccess> find(AccountHolder holder, String number) {
        return accesses.find(holder.id(), number, clocks.today());
    }

    /**
     * One page and, when there are more, one row of the next.
     *
     * @param before id of the last matter of the page before; {@link Long#MAX_VALUE} for the first page
     */
    public List<MatterRow> list(AccountHolder holder, long before) {
        return accesses.matters(holder.id(), clocks.today(), before, PAGE + 1);
    }

    /** For the copy of everything that is kept about somebody. */
    public List<MatterRow> all(AccountHolder holder) {
        return accesses.matters(holder.id(), clocks.today(), Long.MAX_VALUE, Integer.MAX_VALUE);
    }
}
