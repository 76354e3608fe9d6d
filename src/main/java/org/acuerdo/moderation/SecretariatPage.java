package org.acuerdo.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.platform.Reader;

/** All records, for the secretariat; the last changed first. */
@Named
@RequestScoped
public class SecretariatPage {

    @Inject
    private Records records;

    @Inject
    private Reader reader;

    private List<RecordRow> rows;

    @PostConstruct
    void load() {
        rows = records.of(null, reader.getLanguage());
    }

    /** The records. */
    public List<RecordRow> getRows() {
        return rows;
    }
}
