package org.zhihe.casework;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks at the tables past the code under test. */
@Singleton
public class Rows {
    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    public Object one(String sql, Object... arguments) {
        return read(sql, arguments).get(0);
    }

    public List<String> column(String sql, Object... arguments) {
        return read(sql, arguments).stream().map(String::valueOf).toList();
    }

    public int change(String sql, Object... arguments) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Object> read(String sql, Object... arguments) {
        List<Object> values = new ArrayList<>();
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                values.add(rows.getObject(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    /** One of its own: what a transaction under test has not committed is not seen. */
    private Connection connection() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(database).getConnection();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
