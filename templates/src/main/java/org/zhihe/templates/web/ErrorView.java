package org.zhihe.templates.web;

/** Each program names its error page. */
public record ErrorView(String template) {}
