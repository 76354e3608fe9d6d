package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerdo.platform.Reader;

/** {@code /{l}/roadmap}: every engagement area with its actions. Two statements. */
@Named
@RequestScoped
public class RoadmapPage {

    @Inject
    private PublicRecords records;

    @Inject
    private Reader reader;

    private List<AreaRow> areas;
    private Map<String, List<PublicRow>> actions;

    /** Reads what the page shows. */
    public void open() {
        areas = records.areas(reader.getLanguage());
        actions = records.actions(null, reader.getLanguage()).stream()
                .collect(Collectors.groupingBy(PublicRow::areaCode));
    }

    /** The engagement areas and how far each is. */
    public List<AreaRow> getAreas() {
        return areas;
    }

    /** The actions of one area, by when they start. */
    public List<PublicRow> actions(String area) {
        return actions.getOrDefault(area, List.of());
    }
}
