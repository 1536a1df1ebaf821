package org.zhihe.casework.account;

import java.text.Normalizer;
import java.util.Locale;

/** Two spellings of one address are one account. */
public final class Emails {
    private Emails() {}

    /** Full-width letters and capitals folded, blanks around it gone. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
