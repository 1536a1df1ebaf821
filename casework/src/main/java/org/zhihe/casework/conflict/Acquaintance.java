package org.zhihe.casework.conflict;

import jakarta.inject.Singleton;
import java.util.List;

/** Tells whether somebody from outside is reached or named as somebody in a matter is. */
@Singleton
public class Acquaintance {
    private final ContactPrints rows;
    private final Fingerprints fingerprints;

    Acquaintance(ContactPrints rows, Fingerprints fingerprints) {
        this.rows = rows;
        this.fingerprints = fingerprints;
    }

    public boolean known(long matterId, Contact contact) {
        List<String> prints = fingerprints.of(contact);
        return !prints.isEmpty() && rows.countAlike(matterId, prints) > 0;
    }
}
