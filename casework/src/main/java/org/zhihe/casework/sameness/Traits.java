package org.zhihe.casework.sameness;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.zhihe.casework.access.ServiceSecret;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.party.Party;

/** Works out the prints of a filing: different spellings of the same thing give the same print. */
@Singleton
class Traits {
    /** Shorter ones say too little: a shop called 小店, an extension, "as above". */
    private static final int SHORTEST_NAME = 3;

    private static final int SHORTEST_PHONE = 8;
    private static final int SHORTEST_RIGHT = 4;
    private static final int SHORTEST_TEXT = 10;

    private final ServiceSecret secret;

    Traits(ServiceSecret secret) {
        this.secret = secret;
    }

    record Print(Trait trait, String print) {}

    Set<Print> of(MatterContent content, List<Party> respondents) {
        Set<Print> prints = prints();
        String right = right(content.rightNumber());
        if (right.length() >= SHORTEST_RIGHT) {
            prints.add(print(Trait.RIGHT, content.ipType() + " " + right));
        }
        add(prints, Trait.TEXT, plain(content.whatHappened()), SHORTEST_TEXT);
        for (Party respondent : respondents) {
            prints.addAll(ofTarget(respondent.name(), respondent.creditCode()));
            add(prints, Trait.TARGET_PHONE, phone(respondent.phone()), SHORTEST_PHONE);
        }
        return prints;
    }

    /** By what one who is complained about is recognised, whoever complains. */
    Set<Print> ofTarget(String name, @Nullable String creditCode) {
        Set<Print> prints = prints();
        add(prints, Trait.TARGET_CODE, plain(creditCode), 1);
        add(prints, Trait.TARGET_NAME, name(name), SHORTEST_NAME);
        return prints;
    }

    Set<Print> ofPerson(Party applicant) {
        Set<Print> prints = prints();
        add(prints, Trait.PERSON, plain(applicant.creditCode()), 1);
        add(prints, Trait.PERSON, phone(applicant.phone()), SHORTEST_PHONE);
        add(prints, Trait.PERSON, plain(applicant.identityNumber()), 1);
        add(prints, Trait.PERSON, email(applicant.email()), 1);
        return prints;
    }

    private static Set<Print> prints() {
        return new TreeSet<>(Comparator.comparing(Print::trait).thenComparing(Print::print));
    }

    private void add(Set<Print> prints, Trait trait, String plain, int shortest) {
        if (plain.length() >= shortest) {
            prints.add(print(trait, plain));
        }
    }

    private Print print(Trait trait, String plain) {
        return new Print(trait, secret.signature("sameness of " + trait + " " + plain));
    }

    /** Letters and digits only, so that blanks, brackets and full-width signs make no difference. */
    static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The two forms of a limited company are often mixed up. */
    static String name(String name) {
        return plain(name).replaceFirst("有限责任公司$", "有限公司");
    }

    /** ZL202110123456.7, 专利号：2021 1 0123456.7 and 第12345678号 come down to letters and digits. */
    static String right(@Nullable String number) {
        return plain(number).replaceAll("[^a-z0-9]", "").replaceFirst("^(?:zl|cn)(?=\\d)", "");
    }

    /** Keeps its signs, so that it is never taken for one of the others. */
    private static String email(@Nullable String email) {
        return email == null
                ? ""
                : Normalizer.normalize(email, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    static String phone(@Nullable String phone) {
        return plain(phone).replaceAll("[^0-9]", "").replaceFirst("^(?:0086|86)(?=1\\d{10}$)", "");
    }
}
