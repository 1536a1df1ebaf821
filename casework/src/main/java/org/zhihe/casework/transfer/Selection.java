package org.zhihe.casework.transfer;

import java.util.Set;

/** What of a matter is to go along, as ticked on a form. */
public record Selection(Set<Long> evidence, Set<PaperKind> papers) {
    public Selection {
        evidence = Set.copyOf(evidence);
        papers = Set.copyOf(papers);
    }

    boolean isEmpty() {
        return evidence.isEmpty() && papers.isEmpty();
    }
}
