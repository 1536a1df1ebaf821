package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.party.Party;

/**
 * A whole form as sent. A record's text is its digest's input, so two equal filings are equal.
 *
 * @param alias the word an alias of the applicant begins with, when who it is has to be protected
 */
public record Filing(
        MatterKind kind,
        MatterContent content,
        Party applicant,
        List<Party> respondents,
        @Nullable String alias) {
    public Filing(MatterKind kind, MatterContent content, Party applicant, List<Party> respondents) {
        this(kind, content, applicant, respondents, null);
    }

    /** @param word such as "reporter", to which letters are added */
    public Filing protectedBy(String word) {
        return new Filing(kind, content, applicant, respondents, word);
    }
}
