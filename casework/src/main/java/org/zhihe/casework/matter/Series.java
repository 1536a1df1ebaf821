package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Nullable;

/**
 * Which of the matters that one form has filed.
 *
 * @param key of the form; null when it has filed only one
 * @param position counted from one
 */
public record Series(@Nullable String key, @Nullable Integer position) {
    public static final Series NONE = new Series(null, null);
}
