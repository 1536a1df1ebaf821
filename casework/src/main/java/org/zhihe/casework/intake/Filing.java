package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.party.Party;

/**
 * A whole form as sent. A record's text is its digest's input, so two equal filings are equal.
 *
 * @param severally the respondents did the same, but each alone: a series of matters, one against each
 * @param alias the word an alias of the applicant begins with, when who it is has to be protected
 */
public record Filing(
        MatterKind kind,
        MatterContent content,
        Particulars particulars,
        Party applicant,
        List<Party> respondents,
        boolean severally,
        @Nullable String alias) {
    /** One that was taken down without the particular questions, against respondents who act together. */
    public Filing(MatterKind kind, MatterContent content, Party applicant, List<Party> respondents) {
        this(kind, content, Particulars.of(content), applicant, respondents, false, null);
    }

    /** @param word such as "reporter", to which letters are added */
    public Filing protectedBy(String word) {
        return new Filing(kind, content, particulars, applicant, respondents, severally, word);
    }

    boolean series() {
        return severally && respondents.size() > 1;
    }

    /** What each matter is to hold. */
    List<Filing> matters() {
        if (!series()) {
            return List.of(this);
        }
        return respondents.stream()
                .map(one -> new Filing(kind, content, particulars, applicant, List.of(one.alone()), false, alias))
                .toList();
    }
}
