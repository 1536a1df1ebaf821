package org.zhihe.templates.form;

/** A file already uploaded for a form that is not sent yet; ticking its box ({@code remove-<field>=id}) drops it. */
public record HeldFile(String id, String name, String size) {}
