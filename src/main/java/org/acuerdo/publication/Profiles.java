package org.acuerdo.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.assessment.Completion;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.reporting.ReportedStatus;

/** What profiles and the page about the rules list, in the order of the code. */
@Named
@ApplicationScoped
public class Profiles {

    /** All that a maker can report. */
    public List<ReportedStatus> getStatuses() {
        return List.of(ReportedStatus.values());
    }

    /** All that the secretariat can find. */
    public List<Completion> getCompletions() {
        return List.of(Completion.values());
    }

    /** The states that a text goes through, for the page that explains them. */
    public List<PublicationState> getStates() {
        return List.of(PublicationState.values());
    }

    /** The address of the licence that everything public is under. */
    public String getLicence() {
        return Catalog.LICENCE;
    }

    /** How a constant stands in the address. */
    public String word(Enum<?> constant) {
        return Query.word(constant);
    }
}
