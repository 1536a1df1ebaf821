package org.zhihe.templates.page;

/** A link that looks like a button and leads to a step's page; the explanation says what taking it will do. */
public record Action(String label, String explanation, String href, boolean primary) {}
