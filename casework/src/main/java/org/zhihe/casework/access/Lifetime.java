package org.zhihe.casework.access;

import java.time.Instant;

/**
 * Until when somebody stays let in.
 *
 * @param end if nothing more is done; not after {@code latest}
 * @param latest whatever is done
 */
public record Lifetime(Instant end, Instant latest) {}
