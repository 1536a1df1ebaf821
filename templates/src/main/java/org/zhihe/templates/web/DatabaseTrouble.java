package org.zhihe.templates.web;

import io.micronaut.http.HttpStatus;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;

/** Tells what a failure of the database, or too many people at once, means to the person who is waiting. */
final class DatabaseTrouble {
    /** Record changed since read, key taken, lock wait timeout, deadlock: somebody else was quicker. */
    private static final Set<Integer> CROSSED = Set.of(1020, 1062, 1205, 1213);
    /** Too many connections, disk full, read only, server shutting down. */
    private static final Set<Integer> UNABLE = Set.of(1040, 1021, 1114, 1290, 1836, 1053);

    private DatabaseTrouble() {}

    /** Empty when the cause is no such failure, so that it stays a fault of ours. */
    static Optional<HttpStatus> status(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RejectedExecutionException) {
                // So many are served that this one's turn does not come.
                return Optional.of(HttpStatus.SERVICE_UNAVAILABLE);
            }
            if (cause instanceof SQLException failure) {
                return Optional.ofNullable(status(failure));
            }
        }
        return Optional.empty();
    }

    private static HttpStatus status(SQLException failure) {
        if (CROSSED.contains(failure.getErrorCode())) {
            return HttpStatus.CONFLICT;
        }
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        boolean unreachable = failure instanceof SQLTransientConnectionException || state.startsWith("08");
        return unreachable || UNABLE.contains(failure.getErrorCode()) ? HttpStatus.SERVICE_UNAVAILABLE : null;
    }
}
