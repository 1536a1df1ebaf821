package org.zhihe.casework.party;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a number was issued as, and what such numbers look like. */
public enum IdentityKind {
    RESIDENT_ID("[1-6]\\d{16}[0-9X]", Check.PERSON),
    PASSPORT("(?=.*\\d)[A-Z0-9]{5,12}", Check.NONE),
    /** The card, with or without the two digits that count its issues. */
    HK_MACAO_PERMIT("[HM]\\d{8}(?:\\d{2})?", Check.NONE),
    /** The card of today; the booklet before it had ten digits and a letter. */
    TAIWAN_PERMIT("\\d{8}(?:\\d{2}[A-Z]?)?", Check.NONE),
    /** For residents of Hong Kong, Macao and Taiwan: a resident number under an area code of its own. */
    RESIDENCE_PERMIT("8[123]0000\\d{11}[0-9X]", Check.PERSON),
    /** Permanent residence of foreigners: since 2023 like a resident number that begins with 9. */
    FOREIGNER_PERMIT("9\\d{16}[0-9X]|[A-Z]{3}\\d{12}", Check.PERSON),
    /** Unified social credit code, of companies. */
    CREDIT_CODE("[0-9A-HJ-NPQRTUWXY]{18}", Check.COMPANY);

    /** Which check digit ends the number. */
    enum Check {
        NONE,
        PERSON,
        COMPANY
    }

    private final Pattern form;
    private final Check check;

    IdentityKind(String form, Check check) {
        this.form = Pattern.compile(form);
        this.check = check;
    }

    public static List<IdentityKind> ofPersons() {
        return Arrays.stream(values()).filter(kind -> kind != CREDIT_CODE).toList();
    }

    Pattern form() {
        return form;
    }

    Check check() {
        return check;
    }
}
