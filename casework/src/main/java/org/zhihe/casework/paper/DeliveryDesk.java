package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Records how papers were handed over. Whether a clock begins with it is for the act of the procedure, which is
 * noted by itself. That a party has opened a paper here is a fact and no delivery: nobody has asked the parties yet
 * whether they agree to electronic delivery (处罚法 61); where one has agreed on paper, staff record that.
 */
@Singleton
public class DeliveryDesk {
    private final PaperArchive archive;
    private final PaperDeliveries deliveries;
    private final PaperPost post;

    DeliveryDesk(PaperArchive archive, PaperDeliveries deliveries, PaperPost post) {
        this.archive = archive;
        this.deliveries = deliveries;
        this.post = post;
    }

    /** @param partyId null when it went to the court */
    public record Delivered(@Nullable Long partyId, DeliveryMode mode, LocalDate day, String note) {}

    @Transactional
    public void record(Officer officer, String number, long paperId, Delivered how) {
        OfficialPaper paper = archive.own(officer, number, paperId);
        if (paper.withdrawn()) {
            throw new StepRefused("paper.withdrawn");
        }
        if (how.day().isAfter(LocalDate.ofInstant(post.now(), Clocks.ZONE))) {
            throw new StepRefused("day-in-future");
        }
        if (how.day().isBefore(paper.issuedOn())) {
            throw new StepRefused("paper.delivered-before", paper.issuedOn());
        }
        if (!archive.addressed(paper, how.partyId())) {
            throw new StepRefused("paper.not-addressed");
        }
        PaperDelivery delivery = deliveries.save(new PaperDelivery(
                null, paperId, how.partyId(), how.mode(), how.day(), how.note(), officer.id(), post.now()));
        post.delivered(paper, delivery, officer);
    }
}
