package org.zhihe.admin.staff;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;

public record StaffListPage(List<Row> rows) {
    public record Row(
            String href,
            String login,
            String name,
            String roleLabel,
            String bodyName,
            String state,
            @Nullable Instant lastSignedInAt,
            String secondFactor) {}
}
