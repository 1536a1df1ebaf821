package org.zhihe.templates.page;

import java.time.Instant;

/** One entry of the timeline, ready worded. Detail and actor may be empty. */
public record Happening(Instant at, String title, String detail, String by) {}
