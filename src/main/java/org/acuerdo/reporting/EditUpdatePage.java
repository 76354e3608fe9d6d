package org.acuerdo.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.moderation.FilingPage;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.RecordKind;

/** The form of a progress update. */
@Named
@ViewScoped
public class EditUpdatePage extends FilingPage<UpdateContent> {

    private static final long serialVersionUID = 1L;

    /** A form of a progress update. */
    public EditUpdatePage() {
        super(RecordKind.UPDATE, UpdateContent.class);
    }

    @Override
    protected UpdateContent begin(ModeratedRecord parent) {
        var update = new UpdateContent();
        update.setTitle(parent.getPublished().getTitle());
        return update;
    }

    /** Where the maker can say that it stands. */
    public List<ReportedStatus> getStatuses() {
        return List.of(ReportedStatus.values());
    }
}
