package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Reader;
import org.acuerdo.roadmap.ActionContent;

/** {@code /{l}/actions/{ref}}: one action of the road map and its milestones. */
@Named
@RequestScoped
public class ActionPage extends RecordPage {

    @Inject
    private RoadMaps roadMaps;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private RoadMap roadMap;
    private String source;

    /** Reads what the page shows. */
    public void open() {
        open(RecordKind.ACTION);
        if (!isWithdrawn()) {
            roadMap = roadMaps.read(reader.getLanguage(), LocalDate.now(clock));
            source = source((ActionContent) getContent());
        }
    }

    /** How the road map stands, for what is late and what waits. */
    public RoadMap getRoadMap() {
        return roadMap;
    }

    /** What was agreed that it carries out; null when there is no such thing, or it is not public. */
    public String getSource() {
        return source;
    }
}
