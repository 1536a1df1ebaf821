package org.zhihe.casework.intake;

import java.util.List;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.party.Party;

/** A whole form as sent. A record's text is its digest's input, so two equal filings are equal. */
public record Filing(
        MatterKind kind, MatterContent content, Particulars particulars, Party applicant, List<Party> respondents) {
    /** One that was taken down without the particular questions. */
    public Filing(MatterKind kind, MatterContent content, Party applicant, List<Party> respondents) {
        this(kind, content, Particulars.of(content), applicant, respondents);
    }
}
