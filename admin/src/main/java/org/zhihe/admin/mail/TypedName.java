package org.zhihe.admin.mail;

import java.util.regex.Pattern;

/**
 * A name as it may stand in a mail. Whoever states a name may state the address too, so that a name which holds more than
 * a name would bring their own words, in our mail, to somebody they have picked.
 */
final class TypedName {
    /** Letters of one script, and the signs that belong into names of people and companies: no address, no number. */
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·（）()]{1,20}|[\\p{IsLatin} '’-]{1,40}");

    private TypedName() {}

    static boolean fit(String name) {
        return NAME.matcher(name).matches();
    }
}
