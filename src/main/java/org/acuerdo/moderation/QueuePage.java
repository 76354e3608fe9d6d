package org.acuerdo.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.PublicationState;

/** What waits for the secretariat, the longest waiting first. */
@Named
@RequestScoped
public class QueuePage {

    @Inject
    private Records records;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private List<RecordRow> rows;

    @PostConstruct
    void load() {
        rows = records.waiting(PublicationState.SUBMITTED, null, reader.getLanguage());
    }

    /** The records that wait. */
    public List<RecordRow> getRows() {
        return rows;
    }

    /** How many days a record has waited. */
    public long days(RecordRow row) {
        return row.daysWaiting(clock);
    }

    /** How many days the oldest has waited; nought when none waits. */
    public long getOldest() {
        return rows.isEmpty() ? 0 : days(rows.get(0));
    }
}
