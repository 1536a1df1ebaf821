package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhihe.casework.matter.Matter;

/** What the applicant answered to the structured questions of the filing, by the name of the question. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FiledAnswers extends GenericRepository<Matter, Long> {
    @Query("SELECT question, answer FROM matter_answer WHERE matter_id = :matterId")
    List<Answer> ofMatter(long matterId);

    default Map<String, String> byQuestion(long matterId) {
        return ofMatter(matterId).stream().collect(Collectors.toMap(Answer::question, Answer::answer));
    }

    @Introspected
    record Answer(String question, String answer) {}
}
