package org.zhihe.templates.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpStatus;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class DatabaseTroubleTest {
    @Test
    void isAConflictWhenSomebodyElseWasQuicker() {
        for (int code : new int[] {1020, 1062, 1205, 1213}) {
            Throwable wrapped = new IllegalStateException(new SQLException("x", "40001", code));
            assertThat(DatabaseTrouble.status(wrapped)).contains(HttpStatus.CONFLICT);
        }
    }

    @Test
    void isAnOutageWhenTheDatabaseIsAwayOrUnable() {
        assertThat(DatabaseTrouble.status(new SQLTransientConnectionException("no connection")))
                .contains(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(DatabaseTrouble.status(new SQLException("x", "08S01", 0))).contains(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(DatabaseTrouble.status(new SQLException("x", "HY000", 1290)))
                .contains(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void isAFaultOfOursOtherwise() {
        assertThat(DatabaseTrouble.status(new SQLException("syntax", "42000", 1064)))
                .isEmpty();
        assertThat(DatabaseTrouble.status(new NullPointerException())).isEmpty();
    }
}
