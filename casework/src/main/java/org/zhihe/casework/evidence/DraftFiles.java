package org.zhihe.casework.evidence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DraftFiles extends GenericRepository<DraftFile, Long> {
    DraftFile save(DraftFile file);

    List<DraftFile> findByFormKeyOrderById(String formKey);

    /** All files that the matter has. */
    @Query("SELECT COALESCE(SUM(size), 0) FROM evidence WHERE matter_id = :matterId")
    long bytesOfMatter(long matterId);

    @Query("DELETE FROM draft_file WHERE received_at < :before"
            + " AND NOT EXISTS (SELECT 1 FROM draft d WHERE d.form_key = draft_file.form_key)")
    int removeOlder(Instant before);

    @Query("DELETE FROM draft_file WHERE form_key = :formKey AND id = :id")
    void remove(String formKey, long id);

    @Query("""
            INSERT INTO draft_file (form_key, purpose, sha256, name, media_type, size, received_at)
            SELECT :toFormKey, f.purpose, f.sha256, f.name, f.media_type, f.size, f.received_at
            FROM draft_file f WHERE f.form_key = :formKey ORDER BY f.id
            """)
    void copy(String formKey, String toFormKey);

    @Query("DELETE FROM draft_file WHERE form_key = :formKey")
    void removeAll(String formKey);
}
