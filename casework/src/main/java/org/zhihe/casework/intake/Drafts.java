package org.zhihe.casework.intake;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a query changes counts as a version too, so that no page writes over it unaware. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Drafts extends GenericRepository<Draft, Long> {
    Draft save(Draft draft);

    Draft update(Draft draft);

    Optional<Draft> findByFormKey(String formKey);

    /** So that saves of one draft come one after the other. */
    @Query("SELECT * FROM draft WHERE form_key = :formKey FOR UPDATE")
    Optional<Draft> lock(String formKey);

    Optional<Draft> findById(long id);

    @Query("SELECT * FROM draft WHERE id = :id AND (account_id = :accountId OR browser_hash = :browserHash)"
            + " AND expires_at > :now")
    Optional<Draft> findHeld(long id, long accountId, String browserHash, Instant now);

    /** Without the answers, which are long; not to be written back. */
    @Query("SELECT id, version, form_key, kind, title, '' AS answers, account_id, browser_hash, saved_page, saved_at,"
            + " expires_at FROM draft WHERE (account_id = :accountId OR browser_hash = :browserHash)"
            + " AND expires_at > :now ORDER BY saved_at DESC, id DESC")
    List<Draft> headsOf(long accountId, String browserHash, Instant now);

    @Query("SELECT * FROM draft WHERE account_id = :accountId ORDER BY id")
    List<Draft> ofAccount(long accountId);

    @Query("SELECT COUNT(*) FROM draft WHERE account_id = :accountId")
    int countOfAccount(long accountId);

    @Query("SELECT COUNT(*) FROM draft WHERE browser_hash = :browserHash")
    int countOfBrowser(String browserHash);

    @Query("UPDATE draft SET account_id = :accountId, browser_hash = NULL, version = version + 1"
            + " WHERE browser_hash = :browserHash AND account_id IS NULL AND kind <> 'REPORT'")
    int attach(String browserHash, long accountId);

    @Query("UPDATE draft SET browser_hash = NULL, version = version + 1 WHERE browser_hash = :browserHash")
    int forget(String browserHash);

    @Query("DELETE FROM draft WHERE form_key = :formKey")
    int remove(String formKey);

    @Query("DELETE FROM draft WHERE form_key = :formKey AND expires_at <= :now")
    int removeExpired(String formKey, Instant now);

    @Query("SELECT form_key FROM draft WHERE expires_at <= :now ORDER BY expires_at LIMIT 500")
    List<String> expired(Instant now);

    /** Saved by a page in the very moment in which its form was filed. */
    @Query("DELETE FROM draft WHERE form_key IN (SELECT form_key FROM matter)")
    int removeFiled();
}
