package org.zhihe.casework.entrustment;

import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.procedure.StepRefused;

/**
 * What the court says of what it hands in.
 *
 * @param court the body
 * @param courtNumber of the court's own file or letter
 * @param receivedOn when its papers came in
 * @param papers one item each, at least one: these go back when there is no agreement
 */
public record CourtPapers(
        EntrustmentKind kind, long court, String courtNumber, LocalDate receivedOn, List<String> papers) {
    public CourtPapers {
        papers = papers.stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        if (papers.isEmpty()) {
            throw new StepRefused("entrustment.no-papers");
        }
    }
}
