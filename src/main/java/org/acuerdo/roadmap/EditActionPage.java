package org.acuerdo.roadmap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.acuerdo.moderation.EditPage;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.RecordKind;

/** The form of a road-map action. */
@Named
@ViewScoped
public class EditActionPage extends EditPage<ActionContent> {

    private static final long serialVersionUID = 1L;

    /** A form of an action. */
    public EditActionPage() {
        super(RecordKind.ACTION, ActionContent.class);
    }

    @Override
    protected ActionContent begin(ModeratedRecord parent) {
        var action = new ActionContent();
        action.getMilestones().add(new Milestone());
        return action;
    }

    /** One more milestone, at the end. */
    public void addMilestone() {
        getContent().getMilestones().add(new Milestone());
    }

    /** One milestone less. */
    public void removeMilestone(int place) {
        getContent().getMilestones().remove(place);
    }
}
