package org.acuerdo.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Objection;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.Records;
import org.acuerdo.platform.Language;

/** No action waits for itself, neither at once nor through others. */
@ApplicationScoped
public class NoCircle implements Objection {

    @Inject
    private Dependencies dependencies;

    @Inject
    private Records records;

    @Override
    public void raise(ModeratedRecord record, Content content, Problems problems) {
        if (content instanceof ActionContent action && !action.getDependsOn().isEmpty()) {
            if (action.getDependsOn().contains(record.getId())) {
                problems.add("dependsOn", "self");
                return;
            }
            dependencies.oneAtATime();
            var circle = Circle.closedBy(record.getId(), action.getDependsOn(), dependencies.all());
            if (!circle.isEmpty()) {
                var rows = records.byId(circle, Language.EN);
                var named = circle.stream()
                        .map(id -> id.equals(record.getId())
                                ? action.getTitle()
                                : rows.get(id).reference() + " " + rows.get(id).title())
                        .collect(Collectors.joining(" → "));
                problems.add("dependsOn", "circle", named);
            }
        }
    }
}
