package org.zhihe.admin.staff;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * @param rule how roles are given in this house at present
 * @param waiting roles that a second administrator has to agree to
 */
public record StaffListPage(String flash, String rule, List<Waiting> waiting, List<Row> rows) {
    public record Row(
            String href,
            String login,
            String name,
            String roleLabel,
            String bodyName,
            String state,
            @Nullable Instant lastSignedInAt,
            String secondFactor) {}

    /**
     * @param sentence who is to have which role
     * @param proposed by whom and when
     * @param approve where to agree; empty for who may not
     * @param rejectLabel another word for who takes back the own proposal
     */
    public record Waiting(String sentence, String proposed, String approve, String reject, String rejectLabel) {}
}
