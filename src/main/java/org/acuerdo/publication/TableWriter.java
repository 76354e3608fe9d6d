package org.acuerdo.publication;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table in one of the formats that people and machines read; each row goes out before the next comes. */
public interface TableWriter extends AutoCloseable {

    /** A row: text, number, anything that reads as text, or null. */
    void row(List<Object> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** A format that a table can be had in. */
    enum Format {
        /** Comma-separated values by RFC 4180, in UTF-8 with the mark by which spreadsheets know it. */
        CSV("text/csv; charset=UTF-8; header=present"),
        /** An object with what is told of the table, and its rows as objects. */
        JSON("application/json"),
        /** A workbook: the rows, and a sheet with what is told of them. */
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        /** Its media type. */
        public String getType() {
            return type;
        }

        /** The ending of its files. */
        public String getEnding() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /**
         * A writer in this format.
         *
         * @param about what is told of the table, by name
         */
        public TableWriter on(OutputStream out, String name, List<String> columns, Map<String, String> about)
                throws IOException {
            return switch (this) {
                case CSV -> new Csv(out, columns);
                case JSON -> new JsonRows(out, columns, about);
                case XLSX -> new Sheets(out, name, columns, about);
            };
        }
    }

    /** {@link Format#CSV}. */
    final class Csv implements TableWriter {

        private final Writer out;

        Csv(OutputStream out, List<String> columns) throws IOException {
            this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            this.out.write('\uFEFF');
            row(List.copyOf(columns));
        }

        @Override
        public void row(List<Object> cells) throws IOException {
            for (var i = 0; i < cells.size(); i++) {
                out.write(i == 0 ? "" : ",");
                out.write(cell(cells.get(i)));
            }
            out.write("\r\n");
        }

        /** A number as it is; a text so that no spreadsheet takes it for a formula (OWASP, CSV injection). */
        static String cell(Object value) {
            if (value == null) {
                return "";
            }
            if (value instanceof Number number) {
                return plain(number).toString();
            }
            var text = value.toString();
            if (!text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0) {
                text = "'" + text;
            }
            return text.matches("(?s).*[\",\\r\\n'].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** {@link Format#JSON}. */
    final class JsonRows implements TableWriter {

        private final JsonGenerator out;
        private final List<String> columns;

        JsonRows(OutputStream out, List<String> columns, Map<String, String> about) {
            this.out = Json.createGenerator(out);
            this.columns = columns;
            this.out.writeStartObject();
            about.forEach(this.out::write);
            this.out.writeStartArray("rows");
        }

        @Override
        public void row(List<Object> cells) {
            out.writeStartObject();
            for (var i = 0; i < cells.size(); i++) {
                var value = cells.get(i);
                if (value == null) {
                    out.writeNull(columns.get(i));
                } else if (value instanceof Number number) {
                    out.write(columns.get(i), plain(number));
                } else {
                    out.write(columns.get(i), value.toString());
                }
            }
            out.writeEnd();
        }

        @Override
        public void close() {
            out.writeEnd().writeEnd().close();
        }
    }

    /** {@link Format#XLSX}. */
    final class Sheets implements TableWriter {

        /** So many rows are kept before they go out. */
        private static final int KEPT = 200;

        /** More characters a cell of a workbook can't hold. */
        private static final int LONGEST = 32_767;

        private final Workbook book;
        private final Worksheet sheet;
        private int at;

        Sheets(OutputStream out, String name, List<String> columns, Map<String, String> about) throws IOException {
            book = new Workbook(out, "Acuerdo", "1.0");
            var notes = book.newWorksheet("about");
            about.forEach((key, value) -> {
                notes.inlineString(at, 0, key);
                notes.inlineString(at++, 1, value);
            });
            notes.finish();
            at = 0;
            sheet = book.newWorksheet(name);
            sheet.freezePane(0, 1);
            row(List.copyOf(columns));
        }

        @Override
        public void row(List<Object> cells) throws IOException {
            for (var i = 0; i < cells.size(); i++) {
                var value = cells.get(i);
                if (value instanceof Number number) {
                    sheet.value(at, i, plain(number));
                } else if (value != null) {
                    var text = value.toString();
                    sheet.inlineString(at, i, text.substring(0, Math.min(text.length(), LONGEST)));
                }
            }
            if (++at % KEPT == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            sheet.finish();
            book.finish();
        }
    }

    private static BigDecimal plain(Number number) {
        var decimal = new BigDecimal(number.toString());
        return decimal.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(decimal.stripTrailingZeros().toPlainString());
    }
}
