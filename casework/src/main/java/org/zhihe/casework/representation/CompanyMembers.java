package org.zhihe.casework.representation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CompanyMembers extends GenericRepository<CompanyMember, Long> {
    CompanyMember save(CompanyMember member);

    /** Those who belong to it or are still asked; in the order they were asked. */
    @Query("SELECT * FROM company_member WHERE company_id = :companyId AND ended_at IS NULL ORDER BY id")
    List<CompanyMember> ofCompany(long companyId);

    /** The people who joined, by the name and address of their own accounts. */
    @Query(
            "SELECT c.id, a.name, a.email AS address, c.joined_at FROM company_member c JOIN account a ON a.id = c.account_id"
                    + " WHERE c.company_id = :companyId AND c.ended_at IS NULL ORDER BY c.id")
    List<Company.Colleague> colleagues(long companyId);

    @Query("SELECT c.id, a.name, c.joined_at FROM company_member c JOIN account a ON a.id = c.company_id"
            + " WHERE c.account_id = :accountId AND c.ended_at IS NULL ORDER BY c.id")
    List<Company.Membership> memberships(long accountId);

    @Query("SELECT * FROM company_member WHERE id = :id AND company_id = :companyId AND ended_at IS NULL FOR UPDATE")
    Optional<CompanyMember> lockOfCompany(long id, long companyId);

    @Query("SELECT * FROM company_member WHERE id = :id AND account_id = :accountId AND ended_at IS NULL FOR UPDATE")
    Optional<CompanyMember> lockOfAccount(long id, long accountId);

    @Query("SELECT * FROM company_member WHERE id = :id AND account_id IS NULL AND ended_at IS NULL FOR UPDATE")
    Optional<CompanyMember> lockInvited(long id);

    @Query("UPDATE company_member SET account_id = :accountId, joined_at = :now WHERE id = :id")
    void joined(long id, long accountId, Instant now);

    @Query("UPDATE company_member SET ended_at = :now WHERE id = :id")
    void end(long id, Instant now);

    /** Of a person who leaves the service, or of a company that does. */
    @Query("UPDATE company_member SET ended_at = :now"
            + " WHERE (account_id = :accountId OR company_id = :accountId) AND ended_at IS NULL")
    void endOfAccount(long accountId, Instant now);
}
