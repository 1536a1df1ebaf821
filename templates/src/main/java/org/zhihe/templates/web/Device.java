package org.zhihe.templates.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;

/** Browser and system in a few words, for somebody to tell their own sessions apart; nothing is decided by it. */
public final class Device {
    private static final List<String> BROWSERS =
            List.of("MicroMessenger", "QQBrowser", "Edg", "Firefox", "OPR", "360SE", "Chrome", "Safari");
    private static final List<String> SYSTEMS =
            List.of("HarmonyOS", "Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private Device() {}

    /** Such as {@code Chrome / Android}; never more than the names it knows, whatever was sent. */
    public static String of(HttpRequest<?> request) {
        String agent = request.getHeaders().get(HttpHeaders.USER_AGENT);
        String sent = agent == null ? "" : agent;
        return first(BROWSERS, sent) + " / " + first(SYSTEMS, sent);
    }

    private static String first(List<String> names, String sent) {
        return names.stream().filter(sent::contains).findFirst().orElse("?");
    }
}
