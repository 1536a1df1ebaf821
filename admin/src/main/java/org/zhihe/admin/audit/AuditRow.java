package org.zhihe.admin.audit;

import java.time.Instant;

/**
 * @param time to the second, in China
 * @param whoHref everything the same one did; empty when nobody is known
 * @param numberHref everything about the same matter; empty when it is about none
 */
public record AuditRow(
        Instant at,
        String time,
        String who,
        String whoHref,
        String act,
        boolean refused,
        String number,
        String numberHref,
        String subject,
        String network) {}
