package org.zhihe.casework;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.zhihe.migrations.TestDatabase;

/**
 * Starts casework on a database with the city's data when the first test asks, and keeps it for all tests of the JVM. JUnit
 * could not keep it: it is given one class after the other, and ends with each.
 */
final class RunningCasework implements TestInstancePreConstructCallback {
    static final TestClock CLOCK = new TestClock();

    private static final class Holder {
        private static final ApplicationContext CONTEXT = start();
    }

    /** Before the fields of the test are filled, some of which are matters filed that morning. */
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext test) {
        CLOCK.reset();
    }

    static <T> T bean(Class<T> type) {
        return Holder.CONTEXT.getBean(type);
    }

    private static ApplicationContext start() {
        String url = TestDatabase.url("casework");
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration", "classpath:db/city/xianning")
                .load()
                .migrate();
        return ApplicationContext.run(Map.of(
                "datasources.default.url",
                url,
                "datasources.default.driver-class-name",
                "com.mysql.cj.jdbc.Driver",
                "datasources.default.maximum-pool-size",
                12,
                "zhihe.secret",
                "5a".repeat(32),
                "zhihe.data-key",
                "a5".repeat(32),
                "zhihe.evidence-directory",
                evidence().toString()));
    }

    private static Path evidence() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            return Files.createTempDirectory(target, "evidence-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
