package org.zhihe.casework.party;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.conflict.Contact;
import org.zhihe.casework.conflict.ContactSource;
import org.zhihe.casework.conflict.RecusalGround;

/**
 * The people a filing states. Whoever files could name an officer they would rather not have as the other side, or as
 * somebody's representative; of themselves they are believed.
 */
@Singleton
class StatedContacts implements ContactSource {
    private final Parties parties;

    StatedContacts(Parties parties) {
        this.parties = parties;
    }

    @Override
    public List<Contact> ofMatter(long matterId) {
        List<Contact> contacts = new ArrayList<>();
        for (Party party : parties.ofMatter(matterId)) {
            Contact own = new Contact(RecusalGround.PARTY, party.email(), party.phone(), party.identityNumber());
            contacts.add(party.side() == Side.APPLICANT ? own : own.hearsay());
            contacts.add(new Contact(RecusalGround.REPRESENTATIVE, null, party.representativePhone(), null).hearsay());
        }
        return contacts;
    }
}
