package org.acuerdo.moderation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** Keeps a JSON text in a column of PostgreSQL's type {@code jsonb}, which JDBC has no type for. */
@Converter
public class JsonColumn implements AttributeConverter<String, Object> {

    @Override
    public Object convertToDatabaseColumn(String json) {
        var column = new PGobject();
        column.setType("jsonb");
        try {
            column.setValue(json);
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
        return column;
    }

    @Override
    public String convertToEntityAttribute(Object column) {
        return column == null ? null : column.toString();
    }
}
