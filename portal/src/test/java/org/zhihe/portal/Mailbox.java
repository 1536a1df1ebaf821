package org.zhihe.portal;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.zhihe.casework.account.Links;

/** What the mails to an address would carry, once the program that sends them has done so. */
record Mailbox(String email) {
    /** The path of the link in the newest mail. */
    String newestLink() {
        var context = PortalServer.get().getApplicationContext();
        String sql = "SELECT MAX(id) FROM one_time_link WHERE email = ?";
        DataSource database = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, email);
            ResultSet row = statement.executeQuery();
            row.next();
            return "/link/" + context.getBean(Links.class).token(row.getLong(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
