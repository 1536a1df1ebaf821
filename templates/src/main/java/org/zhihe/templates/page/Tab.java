package org.zhihe.templates.page;

/** A saved filter with the number of rows behind it. A negative count is not shown. */
public record Tab(String label, String href, int count, boolean current) {}
