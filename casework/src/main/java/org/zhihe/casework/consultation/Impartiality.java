package org.zhihe.casework.consultation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.zhihe.casework.conflict.Acquaintance;
import org.zhihe.casework.conflict.Contact;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.procedure.StepRefused;

/** Refuses an expert who is in the matter, works for somebody in it, or is reached as somebody in it is. */
@Singleton
class Impartiality {
    private final Parties parties;
    private final Acquaintance acquaintance;

    Impartiality(Parties parties, Acquaintance acquaintance) {
        this.parties = parties;
        this.acquaintance = acquaintance;
    }

    void refuseUnlessImpartial(Expert expert, long matterId) {
        List<Party> all = parties.ofMatter(matterId);
        for (Party party : all) {
            if (same(expert.employer(), party.name())) {
                throw new StepRefused("consultation.expert-employed", expert.name(), party.name());
            }
            if (same(expert.name(), party.name()) || same(expert.name(), party.representativeName())) {
                throw new StepRefused("consultation.expert-is-party", expert.name(), party.name());
            }
        }
        if (acquaintance.known(matterId, new Contact(null, expert.email(), expert.phone(), null))) {
            throw new StepRefused("consultation.expert-reached-alike", expert.name());
        }
    }

    private static boolean same(String one, @Nullable String other) {
        return other != null && !plain(one).isEmpty() && plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s·.]", "")
                .toLowerCase(Locale.ROOT);
    }
}
