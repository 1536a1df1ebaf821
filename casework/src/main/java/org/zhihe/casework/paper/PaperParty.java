package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** @param readAt when it was opened here for that party first; a fact, not a delivery in the sense of the law */
@MappedEntity("official_paper_party")
record PaperParty(
        @Id @GeneratedValue @Nullable Long id,
        long paperId,
        long partyId,
        @Nullable Instant readAt) {}
