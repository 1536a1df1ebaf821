package org.zhihe.admin.schema;

import io.micronaut.context.annotation.Requires;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Lets the owner run the migrations, so that the account the program works with need not be able to. */
@Singleton
@Named("default")
@Requires(property = "zhihe.database-owner", notEquals = "")
class OwnerMigrates implements FlywayConfigurationCustomizer {
    private final SchemaOwner owner;

    OwnerMigrates(SchemaOwner owner) {
        this.owner = owner;
    }

    @Override
    public void customizeFluentConfiguration(FluentConfiguration configuration) {
        configuration.dataSource(owner.url(), owner.user(), owner.password());
    }

    @Override
    public String getName() {
        return "default";
    }
}
