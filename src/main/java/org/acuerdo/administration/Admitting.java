package org.acuerdo.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.account.InvitationForm;
import org.acuerdo.account.Inviting;
import org.acuerdo.account.Part;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.platform.Texts;
import org.acuerdo.platform.mail.Letter;
import org.acuerdo.platform.mail.Mails;
import org.acuerdo.policy.Action;

/** How the secretariat takes in an organization that asked to take part, or tells it why not. */
@ApplicationScoped
@Transactional
public class Admitting {

    @Inject
    private JoinRequests requests;

    @Inject
    private Organizations organizations;

    @Inject
    private Inviting inviting;

    @Inject
    private Mails mails;

    @Inject
    private Texts texts;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /**
     * Takes it in, and invites who asked as its focal point.
     *
     * @return the number of the organization
     * @throws Refusal when it was decided already, or its address is taken, or who asked has an account
     *     already
     */
    @Guarded(Action.MODERATE)
    public Long accept(Long id, OrganizationForm form) {
        var request = requests.lock(id).orElseThrow(NotFound::new);
        if (organizations.bySlug(form.getSlug().strip()).isPresent()) {
            throw new Refusal("slugTaken");
        }
        var organization = new Organization(
                form.getSlug().strip(), form.getKind(), form.getCountry(), form.getWebsite(), form.called());
        organizations.add(organization);
        var invitation = new InvitationForm();
        invitation.setName(request.getPerson());
        invitation.setEmail(request.getEmail());
        invitation.setPart(Part.MAIN);
        invitation.setLanguage(request.getLanguage());
        inviting.invite(organization.getId(), invitation);
        request.accept(organization.getId(), acting.actor().accountId(), clock.instant());
        var language = request.getLanguage();
        mails.post(
                request.getEmail(),
                new Letter(language, texts.format(language, "join.accepted.subject", request.getName()))
                        .head(texts.get(language, "join.accepted.head"))
                        .say(texts.format(language, "join.accepted.text", request.getName())),
                null);
        return organization.getId();
    }

    /**
     * Tells it why not.
     *
     * @throws Refusal when it was decided already, or no reason is given
     */
    @Guarded(Action.MODERATE)
    public void refuse(Long id, String answer) {
        var request = requests.lock(id).orElseThrow(NotFound::new);
        request.refuse(answer, acting.actor().accountId(), clock.instant());
        var language = request.getLanguage();
        mails.post(
                request.getEmail(),
                new Letter(language, texts.format(language, "join.refused.subject", request.getName()))
                        .head(texts.get(language, "join.refused.head"))
                        .say(texts.format(language, "join.refused.text", request.getName()))
                        .quote(request.getAnswer()),
                null);
    }
}
