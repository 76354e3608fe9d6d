package org.acuerdo.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.platform.Nodes;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Texts;

/** {@code /admin/jobs}: what the portal does by itself, on which server, and when it last did. */
@Named
@RequestScoped
public class JobsPage extends ShortListing {

    private static final List<Column> COLUMNS = List.of(
            new Column("job", "jobs.job"),
            new Column("node", "jobs.node"),
            new Column("ended", "jobs.ended"),
            new Column("millis", "jobs.millis"),
            new Column("runs", "jobs.runs"),
            new Column("failures", "jobs.failures"),
            new Column("failed", "jobs.failed"));

    @Inject
    private Nodes nodes;

    @Inject
    private Texts texts;

    @Inject
    private Reader reader;

    @Override
    public String getPath() {
        return "/admin/jobs";
    }

    @Override
    protected String fileName() {
        return "acuerdo-jobs";
    }

    @Override
    public List<Column> getColumns() {
        return COLUMNS;
    }

    @Override
    protected List<Row> all() {
        return nodes.jobs().stream().map(this::row).toList();
    }

    private Row row(Nodes.JobRow job) {
        var values = new ArrayList<Object>();
        values.add(texts.in(reader.getLanguage()).getOrDefault("job." + job.job(), job.job()));
        values.add(job.node());
        values.add(job.endedAt());
        values.add(job.millis());
        values.add(job.runs());
        values.add(job.failures());
        values.add(job.failedAt());
        return new Row(null, values);
    }
}
