package org.zhihe.templates.form;

/** Something that helps to answer, and how to come by it. */
public record Tip(String what, String how) {}
