package org.acuerdo.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.moderation.EditPage;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.RecordKind;

/** The form of a commitment. */
@Named
@ViewScoped
public class EditCommitmentPage extends EditPage<CommitmentContent> {

    private static final long serialVersionUID = 1L;

    /** A form of a commitment. */
    public EditCommitmentPage() {
        super(RecordKind.COMMITMENT, CommitmentContent.class);
    }

    @Override
    protected CommitmentContent begin(ModeratedRecord parent) {
        return new CommitmentContent();
    }

    /** The sorts of promise. */
    public List<CommitmentType> getTypes() {
        return List.of(CommitmentType.values());
    }
}
