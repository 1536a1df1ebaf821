package org.zhihe.casework.access;

/**
 * Somebody who wants in.
 *
 * @param door which sign-in of the service, so that the same login at two of them is counted apart
 * @param network where the request comes from
 * @param browser what the browser carries of {@link KnownBrowsers}; empty when nothing
 */
public record Knock(String door, String login, String network, String browser) {}
