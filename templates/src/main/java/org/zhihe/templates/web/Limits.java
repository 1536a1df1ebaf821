package org.zhihe.templates.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/**
 * Counts requests, in the memory of this program: they keep machines from taking the service away from others. What keeps
 * secrets from being guessed is counted in the database.
 */
@Singleton
@Requires(beans = WhoAsks.class)
class Limits {
    private static final Duration AT_ONCE = Duration.ofSeconds(10);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_COUNTED = 200_000;

    private final Cache<Counted, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_COUNTED)
            .expireAfterAccess(HOUR)
            .build();
    private final List<Limit> limits;
    private final long times;

    Limits(List<Limit> limits, @Value("${zhihe.limits-times:1}") long times) {
        this.limits = limits;
        this.times = times;
    }

    /** @param key of the person if they are signed in, otherwise of the network */
    record Asker(boolean person, String key) {}

    private record Counted(String limit, Asker asker) {}

    /** Counts this one, and says how long to wait with it; zero if it may go on. */
    Duration pause(HttpRequest<?> request, Asker asker) {
        return limits.stream()
                .filter(limit -> limit.concerns(request))
                .map(limit -> take(limit, asker))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private Duration take(Limit limit, Asker asker) {
        Bucket bucket = buckets.get(new Counted(limit.name(), asker), any -> full(limit, asker.person()));
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private Bucket full(Limit limit, boolean person) {
        long atOnce = times * (person ? limit.personAtOnce() : limit.networkAtOnce());
        long hourly = times * (person ? limit.personHourly() : limit.networkHourly());
        return Bucket.builder()
                .addLimit(rate -> rate.capacity(atOnce).refillGreedy(atOnce, AT_ONCE))
                .addLimit(rate -> rate.capacity(hourly).refillGreedy(hourly, HOUR))
                .withNanosecondPrecision()
                .build();
    }
}
