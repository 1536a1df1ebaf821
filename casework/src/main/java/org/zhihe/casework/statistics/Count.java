package org.zhihe.casework.statistics;

import io.micronaut.core.annotation.Introspected;

/**
 * How many matters are of one sort.
 *
 * @param sort name of the constant, or the month as {@code 2026-11}
 */
@Introspected
public record Count(String sort, int matters) {}
