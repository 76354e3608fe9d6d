package org.acuerdo.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Onward;
import org.acuerdo.policy.Role;

/** One record, for the secretariat to decide on. */
@Named
@RequestScoped
public class ReviewPage extends DecisionPage {

    @Inject
    private Reviewing reviewing;

    @Inject
    private Releasing releasing;

    @Inject
    private AnswerTemplates answers;

    @Inject
    private Accounts accounts;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    /** Makes the revision that was read public. */
    public void publish() {
        decide(() -> reviewing.publish(getRecord().getId(), stampRead()), here("published"));
    }

    /** Approves it for the release that was chosen. */
    public void schedule() {
        var release = asked.number("release");
        if (release.isPresent()) {
            decide(
                    () -> releasing.add(getRecord().getId(), stampRead(), release.get()),
                    "/secretariat/release?id=" + release.get() + "&said=releaseAdded");
        }
    }

    /** Takes it out of the release that it waits for. */
    public void unschedule() {
        decide(() -> releasing.takeOut(getRecord().getId()), here("releaseTakenOut"));
    }

    /** Gives it back to the writer. */
    public void giveBack() {
        giveBack(reviewing, "/secretariat/queue?said=returned");
    }

    /** Puts an answer that is kept ready behind what was typed. */
    public void insert() {
        var chosen = asked.number("answer").flatMap(answers::find);
        chosen.map(AnswerTemplate::getText)
                .ifPresent(text -> setReason(
                        Problems.isEmpty(getReason()) ? text : getReason().stripTrailing() + "\n\n" + text));
        onward.focus("reason");
    }

    /** The answers that are kept ready, those in the writer's language first. */
    public List<AnswersInLanguage> getAnswers() {
        return AnswersInLanguage.of(answers.usable(), writersLanguage());
    }

    private Language writersLanguage() {
        return accounts.in(Role.FOCAL_POINT, getRecord().getOrganization().getId()).stream()
                .findFirst()
                .map(Account::getLanguage)
                .or(() -> Language.of(getContent().getLanguage()))
                .orElse(Language.EN);
    }

    /** Takes it out of public view. */
    public void withdraw() {
        if (isReasoned("why")) {
            decide(() -> reviewing.withdraw(getRecord().getId(), getReason()), here("withdrawn"));
        }
    }

    /** Brings it back. */
    public void restore() {
        decide(() -> reviewing.restore(getRecord().getId()), here("restored"));
    }

    private String here(String said) {
        return "/secretariat/review?id=" + getRecord().getId() + "&said=" + said;
    }
}
