package org.zhihe.admin.outbox;

import java.time.Instant;

public record OutboxRow(
        String href,
        String subject,
        String recipient,
        String matterNumber,
        Instant at,
        String stateLabel,
        String note) {}
