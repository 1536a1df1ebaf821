package org.zhihe.templates.page;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * A file that was handed in.
 *
 * @param href where it is downloaded; empty if this reader may only see that it exists
 * @param size in words, such as 1.2 MB
 * @param digest SHA-256 in hexadecimal, may be empty
 * @param sm3 the same as SM3, may be empty
 * @param note its purpose, or why it cannot be opened; may be empty
 */
public record FileLine(
        String name,
        String href,
        String size,
        String digest,
        String sm3,
        @Nullable Instant at,
        String by,
        String note) {}
