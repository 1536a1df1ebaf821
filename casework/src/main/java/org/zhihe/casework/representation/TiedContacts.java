package org.zhihe.casework.representation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.conflict.Contact;
import org.zhihe.casework.conflict.ContactSource;
import org.zhihe.casework.conflict.RecusalGround;

/** The people who act for the parties of a matter, also those who have only been asked. */
@Singleton
class TiedContacts implements ContactSource {
    private final TiedAccounts accounts;
    private final PowersOfAttorney powers;

    TiedContacts(TiedAccounts accounts, PowersOfAttorney powers) {
        this.accounts = accounts;
        this.powers = powers;
    }

    @Override
    public List<Contact> ofMatter(long matterId) {
        List<Contact> contacts = new ArrayList<>();
        accounts.asParties(matterId)
                .forEach(one -> contacts.add(new Contact(RecusalGround.PARTY, one.email(), one.phone(), null)));
        accounts.asRepresentatives(matterId)
                .forEach(
                        one -> contacts.add(new Contact(RecusalGround.REPRESENTATIVE, one.email(), one.phone(), null)));
        powers.ofMatter(matterId).stream()
                .filter(power -> power.endedAt() == null)
                .forEach(power -> contacts.add(new Contact(RecusalGround.REPRESENTATIVE, power.email(), null, null)));
        return contacts;
    }
}
