package org.zhihe.casework.matter;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.notification.OutboxMessage;

/** Mails about matters, for those on whose desk the matter lies: the same sight as of the matter itself. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface MatterMails extends GenericRepository<OutboxMessage, Long> {
    @Query("SELECT o.* FROM outbox_message o JOIN matter m ON m.id = o.matter_id WHERE o.id < :before AND "
            + Sight.ON_DESK + " ORDER BY o.id DESC LIMIT 50")
    List<OutboxMessage> onDesk(Desk desk, long bodyId, long officerId, boolean ownOnly, long before);

    @Query("SELECT o.* FROM outbox_message o JOIN matter m ON m.id = o.matter_id WHERE o.id = :id AND " + Sight.ON_DESK)
    Optional<OutboxMessage> findOnDesk(long id, Desk desk, long bodyId, long officerId, boolean ownOnly);
}
