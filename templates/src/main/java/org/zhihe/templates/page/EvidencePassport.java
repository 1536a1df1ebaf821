package org.zhihe.templates.page;

import java.util.List;

/**
 * All that is known of a piece of evidence.
 *
 * @param struck why it does not count any more; empty while it does
 * @param pictureHref a picture drawn anew; empty when there is none
 * @param downloadHref empty when it is not handed out to this reader
 * @param custodyLead what the log holds, for this kind of reader
 * @param networks whether the log names networks
 */
public record EvidencePassport(
        String title,
        String name,
        String struck,
        List<Fact> facts,
        String pictureHref,
        String downloadHref,
        String custodyLead,
        boolean networks,
        List<CustodyRow> custody) {}
