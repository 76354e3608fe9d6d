package org.acuerdo.administration;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.acuerdo.publication.TableWriter;

/** The rows of a list as a file in place of the page. */
final class RowFile {

    private RowFile() {}

    /**
     * Answers with it; each row goes out before the next comes.
     *
     * @param rows gives each row to whoever takes it
     */
    static void answer(
            TableWriter.Format format,
            String name,
            List<Listing.Column> columns,
            Consumer<Consumer<Listing.Row>> rows) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.setResponseContentType(format.getType());
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + name + "." + format.getEnding() + "\"");
        var names = columns.stream().map(Listing.Column::name).toList();
        try (var table = format.on(external.getResponseOutputStream(), name, names, Map.of())) {
            rows.accept(row -> take(table, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private static void take(TableWriter table, Listing.Row row) {
        try {
            table.row(row.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
