package org.zhihe.casework.evidence;

import java.time.Instant;

/** All that somebody learns who has a hash: that such bytes were received, when first, and whether they still are the same. */
public record Verified(Instant receivedAt, Finding finding) {}
