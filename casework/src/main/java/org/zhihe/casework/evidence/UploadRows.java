package org.zhihe.casework.evidence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UploadRows extends GenericRepository<Upload, String> {
    Upload save(Upload upload);

    Optional<Upload> findByIdAndBrowser(String id, String browser);

    @Query("SELECT * FROM upload WHERE id = :id FOR UPDATE")
    Optional<Upload> lock(String id);

    /** The same file, begun from the same browser and not whole yet: its pieces need not come twice. */
    @Query("SELECT * FROM upload WHERE browser = :browser AND name = :name AND length = :length AND changed = :changed"
            + " AND draft_file_id IS NULL ORDER BY updated_at DESC LIMIT 1")
    Optional<Upload> findUnfinished(String browser, String name, long length, long changed);

    @Query("SELECT COALESCE(SUM(length), 0) FROM upload WHERE form_key = :formKey AND draft_file_id IS NULL")
    long bytesToCome(String formKey);

    @Query("SELECT COUNT(*) FROM upload WHERE form_key = :formKey AND draft_file_id IS NULL")
    int countToCome(String formKey);

    @Query("UPDATE upload SET form_key = :formKey, purpose = :purpose, updated_at = :now WHERE id = :id")
    void moveTo(String id, String formKey, String purpose, Instant now);

    @Query("UPDATE upload SET received = :received, updated_at = :now WHERE id = :id")
    void received(String id, long received, Instant now);

    @Query("UPDATE upload SET draft_file_id = :draftFileId, updated_at = :now WHERE id = :id")
    void whole(String id, long draftFileId, Instant now);

    @Query("DELETE FROM upload WHERE id = :id")
    void remove(String id);

    @Query("SELECT id FROM upload WHERE updated_at < :before LIMIT 1000")
    List<String> idleSince(Instant before);

    @Query("SELECT COUNT(*) FROM upload WHERE id = :id")
    int count(String id);
}
