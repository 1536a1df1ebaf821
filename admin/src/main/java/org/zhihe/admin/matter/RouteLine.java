package org.zhihe.admin.matter;

import java.time.Instant;

public record RouteLine(Instant at, String route, String reason, String rule, String by) {}
