package org.zhihe.casework.representation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.account.Account;
import org.zhihe.casework.conflict.Contact;
import org.zhihe.casework.conflict.ContactSource;
import org.zhihe.casework.conflict.RecusalGround;

/**
 * The people who act for the parties of a matter, also those who have only been asked. The address of an account is
 * confirmed; its phone is not, nor is the address somebody has only been asked at.
 */
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
        accounts.asParties(matterId).forEach(one -> add(contacts, RecusalGround.PARTY, one));
        accounts.asRepresentatives(matterId).forEach(one -> add(contacts, RecusalGround.REPRESENTATIVE, one));
        powers.ofMatter(matterId).stream()
                .filter(power -> power.endedAt() == null)
                .forEach(power ->
                        contacts.add(new Contact(RecusalGround.REPRESENTATIVE, power.email(), null, null).hearsay()));
        return contacts;
    }

    private static void add(List<Contact> contacts, RecusalGround ground, Account account) {
        contacts.add(new Contact(ground, account.email(), null, null));
        contacts.add(new Contact(ground, null, account.phone(), null).hearsay());
    }
}
