package org.zhihe.casework;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.zhihe.migrations.TestDatabase;

/** Starts casework once for all tests of a run, on a database with the city's data, and closes it after the last. */
final class RunningCasework implements BeforeAllCallback, TestInstancePreConstructCallback {
    static final TestClock CLOCK = new TestClock();
    private static ApplicationContext context;

    @Override
    public void beforeAll(ExtensionContext test) {
        test.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningCasework.class))
                .getOrComputeIfAbsent("context", any -> start(), ApplicationContext.class);
    }

    /** Before the fields of the test are filled, some of which are matters filed that morning. */
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext test) {
        CLOCK.reset();
    }

    static <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static ApplicationContext start() {
        String url = TestDatabase.url("casework");
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration", "classpath:db/city/xianning")
                .load()
                .migrate();
        context = ApplicationContext.run(Map.of(
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
        return context;
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
