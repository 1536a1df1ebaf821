package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.zhihe.casework.access.ServiceSecret;

/** Counts what accounts and networks send in a day, taken or refused, so that nobody fills the disk for the others. */
@Singleton
class UploadQuota {
    private final UploadDays days;
    private final UploadLimits limits;
    private final ServiceSecret secret;
    private final Clock clock;

    UploadQuota(UploadDays days, UploadLimits limits, ServiceSecret secret, Clock clock) {
        this.days = days;
        this.limits = limits;
        this.secret = secret;
        this.clock = clock;
    }

    void refuseIfUsedUp(Uploader by, long more, String name) {
        if (by.counted() && days.bytesOf(hash(by), today()).orElse(0L) + more > limits.perDay(by)) {
            throw new FileRefused("day-full", name);
        }
    }

    void count(Uploader by, long bytes) {
        if (by.counted() && bytes > 0) {
            days.count(hash(by), today(), bytes);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(8));
    }

    private String hash(Uploader by) {
        return secret.signature("uploader " + by.key());
    }
}
