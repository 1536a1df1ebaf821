package org.zhihe.casework.installation;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * Spares three of four round trips of every query outside of a transaction of ours: the driver would ask the server for
 * what it has set itself, and tell it before and after that it only reads. Nothing here sets either by SQL.
 */
@Singleton
class DriverSettings implements BeanCreatedEventListener<DatasourceConfiguration> {
    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration database = event.getBean();
        database.addDataSourceProperty("useLocalSessionState", "true");
        database.addDataSourceProperty("readOnlyPropagatesToServer", "false");
        return database;
    }
}
