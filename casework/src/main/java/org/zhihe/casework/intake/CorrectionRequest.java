package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that is missing, said at once (优化营商环境条例 35).
 *
 * @param items one a line
 */
@MappedEntity("correction_request")
public record CorrectionRequest(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        String items,
        long requestedBy,
        Instant requestedAt,
        LocalDate dueOn,
        @Nullable Instant answeredAt) {
    public List<String> itemList() {
        return items.lines().filter(line -> !line.isBlank()).toList();
    }
}
