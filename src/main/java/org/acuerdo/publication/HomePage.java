package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Reader;

/** {@code /{l}/}: what this is, how far the road map is, what is new, where to go next. Three statements. */
@Named
@RequestScoped
public class HomePage {

    private static final int NEWS = 6;

    @Inject
    private PublicRecords records;

    @Inject
    private Reader reader;

    private List<AreaRow> areas;
    private List<PublicRow> news;
    private Map<RecordKind, Long> counts;

    /** Reads what the page shows. */
    public void open() {
        areas = records.areas(reader.getLanguage());
        news = records.newest(NEWS, reader.getLanguage());
        counts = records.counts();
    }

    /** The engagement areas and how far each is. */
    public List<AreaRow> getAreas() {
        return areas;
    }

    /** What was published last. */
    public List<PublicRow> getNews() {
        return news;
    }

    /** How many public records there are of this kind. */
    public long count(String kind) {
        return counts.getOrDefault(RecordKind.valueOf(kind), 0L);
    }
}
