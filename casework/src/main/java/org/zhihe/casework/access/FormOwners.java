package org.zhihe.casework.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Whose a held form is, in a word: a member of staff, an account, or whoever can open a matter. */
@Singleton
public class FormOwners {
    private final HeldFormRows rows;

    FormOwners(HeldFormRows rows) {
        this.rows = rows;
    }

    public static String staff(long id) {
        return "staff " + id;
    }

    public static String account(long id) {
        return "account " + id;
    }

    public static String matter(String number) {
        return "matter " + number;
    }

    /** The number of the matter, if that is what the owner is known by. */
    public static Optional<String> matterNumber(String owner) {
        String word = matter("");
        return owner.startsWith(word) ? Optional.of(owner.substring(word.length())) : Optional.empty();
    }

    /** Of a session whose time is over too; empty for one that was signed out, since its reader wants nothing left. */
    @Transactional
    public Optional<String> ofStaffSession(String token) {
        return rows.staffOfSession(Tokens.hash(token)).map(FormOwners::staff);
    }

    /** Likewise. */
    @Transactional
    public Optional<String> ofAccountSession(String token) {
        return rows.accountOfSession(Tokens.hash(token)).map(FormOwners::account);
    }
}
