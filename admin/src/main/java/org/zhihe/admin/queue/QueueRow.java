package org.zhihe.admin.queue;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.zhihe.templates.page.Clock;

/**
 * @param next what it waits for, where the list knows; empty otherwise
 * @param yours whether that is something the desk has to do
 */
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
        String why,
        String next,
        boolean yours) {

    QueueRow waiting(String stage, String waitsFor, boolean forDesk, String who) {
        return new QueueRow(number, href, title, parties, kindLabel, stage, clock, who, badges, why, waitsFor, forDesk);
    }
}
