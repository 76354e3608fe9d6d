package org.acuerdo.publication.picture;

import java.util.ArrayList;
import java.util.List;
import org.acuerdo.publication.TableWriter;

/**
 * A picture as it is now: the rows that it shows, what they are made of and what is not known.
 *
 * @param made how many records it is made of, in words
 * @param unknown what is not known, in words; null when nothing is missing
 */
public record Plate(Picture picture, String title, String made, String unknown, List<Row> rows, Drawing drawing) {

    /**
     * A row of the table.
     *
     * @param code what machines call it
     * @param label what people call it
     * @param path where it leads, behind the language; null when nowhere
     * @param cells a value for each column; null where it is not known
     * @param words the same values as people read them
     */
    public record Row(String code, String label, String path, List<Object> cells, List<String> words) {}

    /** Its columns with their place. */
    public List<Picture.Column> getColumns() {
        return picture.getColumns();
    }

    /** How machines call the columns of the file. */
    List<String> header() {
        var header = new ArrayList<>(List.of(picture.getSubject(), "name"));
        picture.getColumns().forEach(column -> header.add(column.name()));
        return header;
    }

    /** The rows of the file. */
    void write(TableWriter table) throws java.io.IOException {
        for (var row : rows) {
            var cells = new ArrayList<Object>(List.of(row.code(), row.label()));
            cells.addAll(row.cells());
            table.row(cells);
        }
    }
}
