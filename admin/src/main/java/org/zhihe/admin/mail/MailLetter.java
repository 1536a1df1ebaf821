package org.zhihe.admin.mail;

/** A mail as it goes: the same in plain text and in HTML. */
public record MailLetter(String subject, String text, String html) {}
