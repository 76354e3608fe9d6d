package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Reader;

/** {@code /{l}/data}: what can be taken away, what its columns mean, and on what terms. Two statements. */
@Named
@RequestScoped
public class DataPage {

    @Inject
    private PublicRecords records;

    @Inject
    private Catalog catalog;

    @Inject
    private PublicVersion version;

    @Inject
    private Reader reader;

    private Map<RecordKind, Long> counts;
    private long organizations;

    /** Reads what the page shows. */
    public void open() {
        counts = records.counts();
        organizations = records.organizations(reader.getLanguage()).size();
    }

    /** What there is. */
    public List<Dataset> getSets() {
        return List.of(Dataset.values());
    }

    /** In which formats. */
    public List<TableWriter.Format> getFormats() {
        return List.of(TableWriter.Format.values());
    }

    /** How many rows a dataset has. */
    public long count(Dataset set) {
        return set == Dataset.ORGANIZATIONS
                ? organizations
                : counts.getOrDefault(
                        RecordKind.valueOf(set.name().substring(0, set.name().length() - 1)), 0L);
    }

    /** How to quote a dataset as it is now. */
    public String citation(Dataset set) {
        return catalog.citation(set, reader.getLanguage());
    }

    /** The number of the version that the data has now. */
    public String getVersion() {
        return version.number();
    }

    /** Where the licence is explained. */
    public String getLicence() {
        return Catalog.LICENCE;
    }
}
