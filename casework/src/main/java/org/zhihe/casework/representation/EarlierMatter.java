package org.zhihe.casework.representation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.zhihe.casework.matter.MatterStatus;

/** A matter of one's own that a new filing may repeat. */
@Introspected
public record EarlierMatter(String number, Instant filedAt, MatterStatus status) {}
