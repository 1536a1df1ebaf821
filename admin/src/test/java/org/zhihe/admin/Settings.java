package org.zhihe.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.zhihe.migrations.JdbcUrl;
import org.zhihe.migrations.TestDatabase;

/** What an installation sets, for a test. */
public final class Settings {
    private Settings() {}

    /** @param database name of an empty database of its own */
    public static Map<String, Object> of(String database) {
        Map<String, Object> settings = new HashMap<>();
        JdbcUrl address = JdbcUrl.parse(TestDatabase.url(database));
        settings.put(
                "datasources.default.url",
                address.without("user").without("password").toString());
        settings.put("datasources.default.username", address.parameter("user"));
        settings.put("datasources.default.password", address.parameter("password"));
        settings.put("zhihe.secret", "0123456789abcdef".repeat(4));
        settings.put("zhihe.data-key", "fedcba9876543210".repeat(4));
        settings.put("zhihe.evidence-directory", folder().toString());
        settings.put("zhihe.portal-address", "http://portal.invalid");
        address(settings);
        settings.put("zhihe.limits-times", 100_000);
        settings.put("zhihe.demo", "false");
        // Most tests are about what comes after signing in.
        settings.put("zhihe.second-factor", "off");
        settings.put("zhihe.mail.host", "");
        settings.put("javamail.properties.mail.smtp.host", "");
        return settings;
    }

    /** The same at another address, but for what is different. */
    static Map<String, Object> elsewhere(Map<String, Object> same, Map<String, Object> different) {
        Map<String, Object> settings = new HashMap<>(same);
        address(settings);
        settings.putAll(different);
        return settings;
    }

    private static void address(Map<String, Object> settings) {
        int port = freePort();
        settings.put("zhihe.admin-address", "http://localhost:" + port);
        settings.put("micronaut.server.port", port);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "evidence-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
