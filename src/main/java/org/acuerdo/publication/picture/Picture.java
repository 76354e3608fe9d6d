package org.acuerdo.publication.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be seen at a glance. The words in addresses and the columns are a promise to those who embed or read them. */
public enum Picture {
    /** The member States, by how many commitments name them. */
    MAP_COMMITMENTS("commitments:NUMBER"),
    /** The member States, by the mean of what is reported on the commitments that name them. */
    MAP_PROGRESS("percent:PERCENT reported:NUMBER commitments:NUMBER"),
    /** The member States, by how many of the commitments that name them owe no report. */
    MAP_FRESHNESS(
            "up_to_date:PERCENT on_time:NUMBER reported:NUMBER due:NUMBER overdue:NUMBER never:NUMBER commitments:NUMBER"),
    /** How far the road map was in each area, over time. */
    AREAS("day:DAY percent:PERCENT"),
    /** Commitments by what their makers report. */
    STATUS("commitments:NUMBER share:PERCENT"),
    /** Commitments by the sectors of society that they join. */
    SECTORS("commitments:NUMBER"),
    /** The money that is promised, by currency and year. */
    FUNDING("year:YEAR amount:MONEY commitments:NUMBER");

    /** How a value of a column is written. */
    enum Form {
        NUMBER,
        PERCENT,
        DAY,
        YEAR,
        MONEY
    }

    /** A column of the table behind its first one, which names what the row is about. */
    public record Column(String name, Form form) {}

    private final List<Column> columns;

    Picture(String columns) {
        this.columns = Arrays.stream(columns.split(" "))
                .map(column -> column.split(":"))
                .map(parts -> new Column(parts[0], Form.valueOf(parts[1])))
                .toList();
    }

    /** The picture that an address names so. */
    static Optional<Picture> of(String word) {
        return Arrays.stream(values())
                .filter(picture -> picture.getWord().equals(word))
                .findFirst();
    }

    /** What the rows have behind their name. */
    public List<Column> getColumns() {
        return columns;
    }

    /** How it stands in an address. */
    public String getWord() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What its rows are about: country, area, status, sector or currency. */
    public String getSubject() {
        return switch (this) {
            case AREAS -> "area";
            case STATUS -> "status";
            case SECTORS -> "sector";
            case FUNDING -> "currency";
            default -> "country";
        };
    }
}
