package org.acuerdo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.acuerdo.moderation.AgreedContent;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Objection;
import org.acuerdo.moderation.Problems;

/** What names an agreement as its source must name one that there is. */
@ApplicationScoped
public class AgreementThere implements Objection {

    @Inject
    private Agreements agreements;

    @Override
    public void raise(ModeratedRecord record, Content content, Problems problems) {
        if (content instanceof AgreedContent agreed
                && agreed.getSourceDialogue() != null
                && agreed.getSourceAgreement() != null
                && agreements
                        .find(agreed.getSourceDialogue(), agreed.getSourceAgreement())
                        .isEmpty()) {
            problems.add("sourceAgreement", "noAgreement");
        }
    }
}
