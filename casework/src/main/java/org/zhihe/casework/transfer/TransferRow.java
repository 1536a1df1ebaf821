package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.deadline.DeadlineRule;

/**
 * A transfer as a page tells of it.
 *
 * @param part which side the one who asks is on
 * @param sentItems up to which position of its list the receiver has it
 * @param ownMatter 1 when the matter lies on the desk of the one who asks, otherwise 0
 * @param toAddress with {@code toPhone}: of a receiver on the city's list; a phone that is not known is empty
 * @param receivers how many of the receiver's staff have access; 0 when it is reached on paper only
 * @param overseers how many have access where a copy went
 */
@Introspected
public record TransferRow(
        long id,
        int version,
        TransferKind kind,
        TransferStatus status,
        Part part,
        long matterId,
        String matterNumber,
        int ownMatter,
        @Nullable Long priorId,
        @Nullable String number,
        String fromName,
        String toName,
        @Nullable String toAddress,
        @Nullable String toPhone,
        @Nullable String toOverseer,
        @Nullable Long proposedBy,
        @Nullable String proposer,
        @Nullable Instant proposedAt,
        @Nullable String decider,
        @Nullable Instant decidedAt,
        @Nullable String refusalReason,
        @Nullable Instant sentAt,
        int sentItems,
        @Nullable String receiptNumber,
        @Nullable LocalDate receiptedOn,
        @Nullable TransferResult result,
        @Nullable String resultNumber,
        @Nullable LocalDate resultOn,
        @Nullable String resultReason,
        @Nullable LocalDate handedOverOn,
        @Nullable DeadlineRule awaited,
        @Nullable Instant dueAt,
        @Nullable LocalDate feedbackDueOn,
        @Nullable String closingNote,
        Instant openedAt,
        @Nullable Instant endedAt,
        int receivers,
        int overseers) {

    /** On which side of a transfer somebody stands. */
    public enum Part {
        SENDER,
        RECEIVER,
        /** Reads the letter and its list, and no more. */
        COPIED
    }

    /** What is only proposed to be handed in later is the sender's own affair. */
    boolean shows(int position) {
        return part == Part.SENDER || position <= sentItems;
    }

    public boolean sent() {
        return sentAt != null;
    }
}
