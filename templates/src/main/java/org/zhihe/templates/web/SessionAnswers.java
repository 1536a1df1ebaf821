package org.zhihe.templates.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import org.zhihe.templates.Messages;
import org.zhihe.templates.SessionTimes;

/** What a page that lies open is told of the session it was drawn in. */
@Singleton
public final class SessionAnswers {
    /** Where a signed-in session is asked for; that of a visit lies under its matter. */
    public static final String PATH = "/session";

    private final Messages messages;

    SessionAnswers(Messages messages) {
        this.messages = messages;
    }

    /** Whether the request only asks how long it still is: whoever looks is not there for that, and makes it no longer. */
    public static boolean looks(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET && request.getPath().endsWith(PATH);
    }

    /** @param times null when there is no such session: the same for one that has ended and one that never was */
    public Map<String, Object> of(@Nullable SessionTimes times) {
        if (times == null) {
            return Map.of("left", 0, "prolongs", false, "line", "");
        }
        String line = messages.get("session." + times.kind() + ".line", times.end(), times.latest());
        return Map.of("left", times.left(), "prolongs", times.prolongs(), "line", line);
    }
}
