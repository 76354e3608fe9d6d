package org.acuerdo.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One record, for its own organization: how it stands, and what can be done next. */
@Named
@RequestScoped
public class RecordAtWorkPage extends DecisionPage {

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    /** Sends the draft on: to the validating authority where the organization has one, else to the secretariat. */
    public void submit() {
        var validated = getRecord().getOrganization().isRequiresValidation();
        decide(() -> drafting.submit(getRecord().getId(), stampRead()), here(validated ? "inValidation" : "submitted"));
    }

    /** Agrees for the organization. */
    public void agree() {
        decide(() -> reviewing.agree(getRecord().getId(), stampRead()), here("agreed"));
    }

    /** Gives it back to the writer. */
    public void giveBack() {
        giveBack(reviewing, here("returned"));
    }

    /** Takes back what was sent. */
    public void takeBack() {
        decide(() -> drafting.takeBack(getRecord().getId(), stampRead()), here("takenBack"));
    }

    /** Throws the draft away. */
    public void discard() {
        decide(() -> drafting.discard(getRecord().getId()), "/workspace/?said=discarded");
    }

    private String here(String said) {
        return "/workspace/record?id=" + getRecord().getId() + "&said=" + said;
    }
}
