package org.zhihe.templates.web;

import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableByteBody;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The beginning of a body in parts, looked at before anything of it is laid on disk. Who reads the parts later finds the
 * whole body, this part too, and judges it anew.
 */
final class FirstPart {
    private static final int LONGEST = 4096;

    /** How much is still listened to of what is refused, so that a person sees the page that says why. */
    private static final long POLITE = 16L * 1024 * 1024;

    private static final String HEADERS = "(?:(?!Content-Disposition:)[A-Za-z-]++:[^\\r\\n]*+\\r\\n)*+";

    private static final Pattern TOKEN = Pattern.compile(
            "(?:\\r\\n)?--[^\\r\\n]{1,80}+\\r\\n" + HEADERS + "Content-Disposition: ?form-data; ?name=\"?"
                    + FormTokens.FIELD + "\"?\\r\\n" + HEADERS + "\\r\\n([^\\r\\n]{1,200}+)\\r\\n--",
            Pattern.CASE_INSENSITIVE);

    private FirstPart() {}

    /**
     * What the first part says if it is the field of the token, and nothing otherwise. Told on a thread of its own: a body
     * cannot be asked for again from within its own telling.
     */
    static Mono<String> token(ByteBody body) {
        CloseableByteBody ahead = body.split(ByteBody.SplitBackpressureMode.FASTEST);
        return Flux.from(ahead.toByteArrayPublisher())
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .scan(String::concat)
                .takeUntil(
                        read -> read.length() >= LONGEST || TOKEN.matcher(read).lookingAt())
                .takeLast(1)
                .next()
                .map(TOKEN::matcher)
                .filter(Matcher::lookingAt)
                .map(found -> found.group(1))
                .publishOn(Schedulers.boundedElastic());
    }

    /** Lets go of a body that nobody is to read. Returns whether its end has come. */
    static Mono<Boolean> ended(ByteBody body) {
        CloseableByteBody rest = body.move();
        long[] heard = {0};
        return Flux.from(rest.toByteArrayPublisher())
                .takeUntil(bytes -> {
                    heard[0] += bytes.length;
                    return heard[0] >= POLITE;
                })
                .then(Mono.fromSupplier(() -> heard[0] < POLITE))
                .publishOn(Schedulers.boundedElastic());
    }
}
