package org.zhihe.casework.conflict;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhihe.casework.access.ServiceSecret;

/** Keyed hashes that tell two people's data apart or equal, and say nothing else without the service's secret. */
@Singleton
class Fingerprints {
    /** A hotline or an extension is nobody's own. */
    private static final int FEWEST_DIGITS = 8;

    private final ServiceSecret secret;

    Fingerprints(ServiceSecret secret) {
        this.secret = secret;
    }

    /** One for each thing the contact has; forms of writing that mean the same give the same. */
    List<String> of(Contact contact) {
        List<String> prints = new ArrayList<>();
        add(prints, "email", plain(contact.email()));
        add(prints, "phone", number(contact.phone()));
        add(prints, "identity", plain(contact.identityNumber()));
        return prints;
    }

    private void add(List<String> prints, String kind, String plain) {
        if (!plain.isEmpty()) {
            prints.add(secret.signature("contact print of " + kind + " " + plain));
        }
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("\\s", "")
                        .toLowerCase(Locale.ROOT);
    }

    private static String number(@Nullable String phone) {
        String digits = plain(phone).replaceAll("[^0-9]", "").replaceFirst("^(?:0086|86)(?=1\\d{10}$)", "");
        return digits.length() < FEWEST_DIGITS ? "" : digits;
    }
}
