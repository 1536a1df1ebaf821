package org.zhihe.templates.web;

/**
 * Each program names the cookies that its form tokens hang on, without the prefix that https adds.
 *
 * @param browserCookie ours; differs between the programs, since two on one machine share a browser's cookies
 * @param sessionCookie of the signed-in session, whose change makes every drawn form stale
 * @param heldCookie with which a form that is kept for its sender is got back
 * @param heldView the page that offers it again
 */
public record FormBinding(String browserCookie, String sessionCookie, String heldCookie, String heldView) {}
