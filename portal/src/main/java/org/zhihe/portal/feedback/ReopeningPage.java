package org.zhihe.portal.feedback;

/** Why the matter is not taken up again here, and what to do instead. */
public record ReopeningPage(String number, String why, String insteadHref, String backHref) {}
