package org.zhihe.templates;

/** One entry of the header's navigation; {@code key} names its words. */
public record NavLink(String href, String key, boolean current) {}
