package org.zhihe.casework.procedure;

import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.Set;

/** Tells from a failure of the database that somebody else was writing the same rows in the same moment. */
public final class CrossedWrites {
    /** Lock wait timeout, deadlock, snapshot conflict. */
    private static final Set<Integer> CROSSED = Set.of(1205, 1213, 1020);

    private static final int DUPLICATE_KEY = 1062;

    private CrossedWrites() {}

    public static boolean in(Throwable thrown) {
        return CROSSED.contains(code(thrown).orElse(0));
    }

    /** Also true when the other has already taken a key that may exist once only. */
    public static boolean orDuplicateIn(Throwable thrown) {
        return in(thrown) || code(thrown).orElse(0) == DUPLICATE_KEY;
    }

    private static OptionalInt code(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure) {
                return OptionalInt.of(failure.getErrorCode());
            }
        }
        return OptionalInt.empty();
    }
}
