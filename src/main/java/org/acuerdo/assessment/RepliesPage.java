package org.acuerdo.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Subject;

/** Replies that wait for the secretariat; and, for an organization, the assessments that it can answer. */
@Named
@RequestScoped
public class RepliesPage {

    @Inject
    private Replies replies;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    private List<ReplyRow> waiting;
    private List<ReplyRow> open;

    /** What waits for the secretariat, the longest waiting first; nothing for anybody else. */
    public List<ReplyRow> getWaiting() {
        if (waiting == null) {
            waiting = me.isModerating() ? replies.waiting(reader.getLanguage()) : List.of();
        }
        return waiting;
    }

    /** What the person can answer, mend or agree to for their organization. */
    public List<ReplyRow> getOpen() {
        if (open == null) {
            var organization = me.actor().organizationId();
            open = organization == null || me.isModerating()
                    ? List.of()
                    : replies.open(organization, reader.getLanguage()).stream()
                            .filter(row -> isFor(row, organization))
                            .toList();
        }
        return open;
    }

    private boolean isFor(ReplyRow row, Long organization) {
        var action = row.state() == PublicationState.IN_VALIDATION ? Action.ENDORSE : Action.REPLY;
        return Policy.decide(me.actor(), action, new Subject(organization, PublicationState.PUBLISHED))
                .isAllowed();
    }
}
