package org.zhihe.admin.schema;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.flyway.event.MigrationFinishedEvent;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.migrations.RowRights;

/** Grants the programs' accounts what they may do to the rows of each table, new ones included. */
@Singleton
@Requires(property = "zhihe.database-accounts", notEquals = "")
class RightsAfterMigrating implements ApplicationEventListener<MigrationFinishedEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(RightsAfterMigrating.class);

    private final SchemaOwner owner;
    private final List<String> accounts;
    private final String admin;

    RightsAfterMigrating(
            SchemaOwner owner,
            @Value("${zhihe.database-accounts}") List<String> accounts,
            @Value("${datasources.default.username}") String admin) {
        this.owner = owner;
        this.accounts = accounts;
        this.admin = admin;
    }

    @Override
    public void onApplicationEvent(MigrationFinishedEvent migrated) {
        try (Connection connection = owner.connect()) {
            RowRights.grant(connection, accounts, admin);
            LOG.info("row rights granted to {}", accounts);
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "cannot grant row rights to " + accounts + ": do the accounts exist, may the owner grant?",
                    failure);
        }
    }
}
