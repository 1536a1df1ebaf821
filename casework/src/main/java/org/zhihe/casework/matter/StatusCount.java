package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Introspected;

@Introspected
public record StatusCount(MatterStatus status, int matters) {}
