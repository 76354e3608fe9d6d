package org.acuerdo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.acuerdo.moderation.AttachedFile;
import org.acuerdo.moderation.Audience;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Filing;
import org.acuerdo.moderation.Records;

/** Puts the files of the demo to its records, as a person would upload them. */
@ApplicationScoped
public class DemoAttachments {

    @Inject
    private Filing filing;

    @Inject
    private Drafting drafting;

    @Inject
    private Records records;

    /** Adds the files that the row names to the draft, if it names any. */
    void add(Long recordId, JsonObject row, Content content) {
        if (!row.containsKey("files")) {
            return;
        }
        row.getJsonArray("files").getValuesAs(JsonObject.class).forEach(file -> {
            var listed = new AttachedFile(attach(recordId, file.getString("name")));
            listed.setLabel(file.getString("label"));
            listed.setAudience(Audience.valueOf(file.getString("audience")));
            content.attached().add(listed);
        });
        drafting.save(recordId, records.get(recordId).getLatest().getStamp(), content);
    }

    private Long attach(Long recordId, String name) {
        try (var in = DemoAttachments.class.getResourceAsStream("/demo/files/" + name)) {
            return filing.attach(recordId, name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
