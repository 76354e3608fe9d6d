package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;

/** {@code /{l}/areas/{slug}}: one engagement area: how far it is, its actions, commitments and dialogues. */
@Named
@RequestScoped
public class AreaPage {

    @Inject
    private PublicRecords records;

    @Inject
    private Reader reader;

    @Inject
    private Here here;

    private AreaRow area;
    private List<PublicRow> actions;
    private List<PublicRow> commitments;
    private List<PublicRow> dialogues;

    /** Reads what the page shows. */
    public void open() {
        var code = here.key();
        area = records.areas(reader.getLanguage()).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        actions = records.actions(area.id(), reader.getLanguage());
        commitments = first(RecordKind.COMMITMENT);
        dialogues = first(RecordKind.DIALOGUE);
    }

    private List<PublicRow> first(RecordKind kind) {
        return records.list(new Filter(kind).area(area.code()), reader.getLanguage());
    }

    /** The area. */
    public AreaRow getArea() {
        return area;
    }

    /** Its actions, by when they start. */
    public List<PublicRow> getActions() {
        return actions;
    }

    /** Its newest commitments; the list of commitments has all. */
    public List<PublicRow> getCommitments() {
        return commitments;
    }

    /** Its newest dialogues; the list of dialogues has all. */
    public List<PublicRow> getDialogues() {
        return dialogues;
    }

    /** So many are shown at most of each kind. */
    public int getMost() {
        return Filter.PAGE;
    }
}
