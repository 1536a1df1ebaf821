package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Introspected;

/** How many matters of a desk stand in a state; a state without any has no row. */
@Introspected
public record StatusCount(MatterStatus status, int matters) {}
