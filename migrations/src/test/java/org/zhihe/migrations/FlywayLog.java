package org.zhihe.migrations;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Keeps what Flyway says, its own words and the database's warnings, instead of printing it. */
final class FlywayLog extends Handler {

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final List<LogRecord> records = new ArrayList<>();

    void listen() {
        FLYWAY.addHandler(this);
        FLYWAY.setUseParentHandlers(false);
    }

    List<String> messages() {
        return records.stream().map(LogRecord::getMessage).toList();
    }

    List<String> warnings() {
        return records.stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogRecord::getMessage)
                .toList();
    }

    @Override
    public void publish(LogRecord entry) {
        records.add(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        FLYWAY.removeHandler(this);
        FLYWAY.setUseParentHandlers(true);
    }
}
