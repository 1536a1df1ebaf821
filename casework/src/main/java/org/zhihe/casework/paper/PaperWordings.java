package org.zhihe.casework.paper;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The city's wording of papers. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PaperWordings extends GenericRepository<OfficialPaper, Long> {
    @Query("SELECT part, position, if_known, ip_types, grounds, words FROM paper_wording"
            + " WHERE kind = :kind ORDER BY position")
    List<PaperWording> of(OfficialPaperKind kind);
}
