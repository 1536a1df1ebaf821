package org.zhihe.casework.document;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Rows of {@code number_sequence}; used by {@link Numbers} only. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NumberSequences extends GenericRepository<NumberSequence, String> {
    /** Leaves the row locked until the transaction ends, also when it is the first of its series. */
    @Query("INSERT INTO number_sequence (series, last_drawn) VALUES (:series, 1)"
            + " ON DUPLICATE KEY UPDATE last_drawn = last_drawn + 1")
    void advance(String series);

    @Query(
            "SELECT COALESCE((SELECT w.word FROM letter_word w WHERE w.body_code = b.code AND w.kind = :kind), b.short_name)"
                    + " FROM body b WHERE b.id = :bodyId")
    String word(LetterKind kind, long bodyId);

    @Query("SELECT last_drawn FROM number_sequence WHERE series = :series")
    long lastDrawn(String series);
}
