package org.zhihe.admin.schema;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The account that may change tables and grant rights; admin's own when no other is set. */
@Singleton
class SchemaOwner {
    private final String url;
    private final String user;

    @Nullable
    private final String password;

    SchemaOwner(
            @Value("${datasources.default.url}") String url,
            @Value("${datasources.default.username}") String adminUser,
            @Nullable @Value("${datasources.default.password:}") String adminPassword,
            @Value("${zhihe.database-owner:}") String owner,
            @Nullable @Value("${zhihe.database-owner-password:}") String ownerPassword) {
        this.url = url;
        this.user = owner.isEmpty() ? adminUser : owner;
        this.password = owner.isEmpty() ? adminPassword : ownerPassword;
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    @Nullable
    String password() {
        return password;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
