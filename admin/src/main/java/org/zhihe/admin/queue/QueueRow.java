package org.zhihe.admin.queue;

import io.micronaut.core.annotation.Nullable;
import org.zhihe.templates.page.Clock;

public record QueueRow(
        String number,
        String href,
        String title,
        String parties,
        String kindLabel,
        String stageLabel,
        @Nullable Clock clock,
        String handler,
        String why) {}
