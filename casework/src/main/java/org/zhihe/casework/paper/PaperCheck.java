package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers anybody who has the hash of a paper whether it was issued here and still holds. What it says is told to
 * nobody.
 */
@Singleton
public class PaperCheck {
    private static final Logger LOG = LoggerFactory.getLogger(PaperCheck.class);

    private final OfficialPapers papers;

    PaperCheck(OfficialPapers papers) {
        this.papers = papers;
    }

    /** @param intact whether what is kept still has this hash */
    public record Issued(LocalDate issuedOn, @Nullable Instant withdrawnAt, boolean intact) {}

    public Optional<Issued> of(String sha256) {
        return papers.findFirstBySha256OrderById(sha256).map(PaperCheck::told);
    }

    private static Issued told(OfficialPaper paper) {
        boolean intact = paper.intact();
        if (!intact) {
            LOG.error("paper {} is not what was issued", paper.id());
        }
        return new Issued(paper.issuedOn(), paper.withdrawnAt(), intact);
    }
}
