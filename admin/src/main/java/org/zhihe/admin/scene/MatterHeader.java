package org.zhihe.admin.scene;

import java.time.Instant;

public record MatterHeader(
        String number,
        String title,
        String kindLabel,
        String stageLabel,
        Instant receivedAt,
        String handler,
        String href,
        String seal) {}
