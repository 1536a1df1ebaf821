package org.zhihe.casework.routing;

import java.util.List;

/** @param arguments of its sentence; enum constants and days among them are to be shown by their words */
public record Caution(RouteCaution kind, List<Object> arguments) {
    public Caution {
        arguments = List.copyOf(arguments);
    }

    static Caution of(RouteCaution kind, Object... arguments) {
        return new Caution(kind, List.of(arguments));
    }
}
