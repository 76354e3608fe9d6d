package org.acuerdo.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.platform.DataSource;

/** Reads datasets row by row, so that any number of rows takes the same memory. */
@ApplicationScoped
public class Datasets {

    private static final int FETCHED = 500;

    @Resource(lookup = DataSource.NAME)
    private javax.sql.DataSource source;

    /** Takes a row. */
    interface Taker {
        /** The values in the order of the columns: text, number, date or null. */
        void take(List<Object> row) throws IOException;
    }

    /** Gives each row, in the order in which the records were made; all as of the same moment. */
    void read(Dataset set, String baseUrl, Taker taker) throws IOException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                read(connection, set, baseUrl, taker);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void read(Connection connection, Dataset set, String baseUrl, Taker taker)
            throws SQLException, IOException {
        try (var statement = connection.prepareStatement(set.sql())) {
            statement.setFetchSize(FETCHED);
            statement.setString(1, baseUrl);
            try (var rows = statement.executeQuery()) {
                var width = set.getColumns().size();
                while (rows.next()) {
                    taker.take(row(rows, width));
                }
            }
        }
    }

    private static List<Object> row(ResultSet rows, int width) throws SQLException {
        var row = new ArrayList<>(width);
        for (var i = 1; i <= width; i++) {
            row.add(rows.getObject(i));
        }
        return row;
    }
}
