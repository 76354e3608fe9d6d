package org.acuerdo.roadmap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Stream;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.EditPage;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Records;

/** The form of a road-map action. */
@Named
@ViewScoped
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public class EditActionPage extends EditPage<ActionContent> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Records records;

    @Inject
    private Contents contents;

    /** A form of an action. */
    public EditActionPage() {
        super(RecordKind.ACTION, ActionContent.class);
    }

    @Override
    protected ActionContent begin(ModeratedRecord parent) {
        var action = new ActionContent();
        action.getMilestones().add(new Milestone());
        action.getMilestones().get(0).setNumber(1);
        return action;
    }

    /** One more milestone, at the end, with a number that no milestone of this action ever had. */
    public void addMilestone() {
        var milestone = new Milestone();
        milestone.setNumber(highest() + 1);
        getContent().getMilestones().add(milestone);
    }

    /** Those that an old revision did not number get their numbers now. */
    @Override
    protected boolean write() {
        getContent().getMilestones().stream()
                .filter(milestone -> milestone.getNumber() == null)
                .forEach(milestone -> milestone.setNumber(highest() + 1));
        return super.write();
    }

    private int highest() {
        var before = getId() == null
                ? Stream.<ActionContent>empty()
                : records.get(getId()).getRevisions().stream().map(contents::of).map(ActionContent.class::cast);
        return Stream.concat(Stream.of(getContent()), before)
                .flatMap(content -> content.getMilestones().stream())
                .map(Milestone::getNumber)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** One milestone less. */
    public void removeMilestone(int place) {
        getContent().getMilestones().remove(place);
    }
}
