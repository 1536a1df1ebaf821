package org.zhihe.casework.intake;

import java.util.List;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.party.Party;

/**
 * A whole form as sent. A record's text is its digest's input, so two equal filings are equal.
 *
 * @param severally the respondents did the same, but each alone: a series of matters, one against each
 */
public record Filing(
        MatterKind kind,
        MatterContent content,
        Particulars particulars,
        Party applicant,
        List<Party> respondents,
        boolean severally) {
    /** One that was taken down without the particular questions, against respondents who act together. */
    public Filing(MatterKind kind, MatterContent content, Party applicant, List<Party> respondents) {
        this(kind, content, Particulars.of(content), applicant, respondents, false);
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
                .map(one -> new Filing(kind, content, particulars, applicant, List.of(one.alone()), false))
                .toList();
    }
}
