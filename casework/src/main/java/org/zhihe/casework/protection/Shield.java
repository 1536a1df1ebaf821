package org.zhihe.casework.protection;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Optional;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;

/** Puts who a party is into a sealed record of its own, and an alias in its place. */
@Singleton
public class Shield {
    /** Without I, L and O: the alias is read aloud. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Parties parties;
    private final ProtectedIdentities identities;

    Shield(Parties parties, ProtectedIdentities identities) {
        this.parties = parties;
        this.identities = identities;
    }

    /**
     * Keeps a party that wants to be protected.
     *
     * @param stated with everything it has said about itself
     * @param word what the alias begins with
     * @return the party as everybody else sees it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Party keep(Party stated, String word, long matterId) {
        Party party = parties.save(stated.known(word + " " + letters()).in(matterId));
        identities.save(ProtectedIdentity.of(stated, party.id(), matterId));
        return party;
    }

    /** For the mail server alone, at the moment the mail goes. */
    @Transactional
    public Optional<String> addressOf(long partyId) {
        return identities.findByPartyId(partyId).map(ProtectedIdentity::email);
    }

    private static String letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
