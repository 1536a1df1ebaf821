package org.zhihe.templates.page;

import java.time.Instant;

/** @param network empty where it is not known or not told */
public record CustodyRow(Instant at, String what, String who, String network) {}
