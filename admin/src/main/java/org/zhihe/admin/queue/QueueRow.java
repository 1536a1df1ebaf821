package org.zhihe.admin.queue;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
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
        List<String> badges,
        String why) {}
