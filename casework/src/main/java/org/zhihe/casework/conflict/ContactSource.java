package org.zhihe.casework.conflict;

import java.util.List;

/**
 * Knows people on a side of a matter: those stated in the filing, those acting for them, accounts tied to it. Whoever
 * keeps such data brings one of these and calls {@link Conflicts#review} in the transaction that changes them.
 */
public interface ContactSource {
    List<Contact> ofMatter(long matterId);
}
