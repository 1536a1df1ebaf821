package org.zhihe.casework.guide;

import io.micronaut.core.annotation.Nullable;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.RoutingRule;

/**
 * A way as it would go here.
 *
 * @param body who decides; null when that is not an office of this city's table
 * @param rule the row of the city's table that says so, with time and cost; null when there is none
 */
public record Course(
        Recourse recourse, @Nullable Body body, @Nullable RoutingRule rule) {}
