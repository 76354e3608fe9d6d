package org.acuerdo.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Passwords;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.organization.OrganizationName;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.LocalText;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reference.ReferenceRow;
import org.acuerdo.reference.References;

/** Makes organizations, people and reference rows for the tests in the container. */
@ApplicationScoped
@Transactional
public class People {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Organizations organizations;

    @Inject
    private Accounts accounts;

    @Inject
    private References references;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    /** A partner with this slug. */
    public Organization organization(String slug) {
        return organizations.bySlug(slug).orElseGet(() -> {
            var names = new EnumMap<Language, OrganizationName>(Language.class);
            for (var language : Language.values()) {
                names.put(language, new OrganizationName("Organization " + slug, slug));
            }
            var organization = new Organization(slug, OrganizationKind.PARTNER, null, null, names);
            organizations.add(organization);
            return organization;
        });
    }

    /** From now on a validating authority of that organization must agree to what it sends. */
    public void requireValidation(String slug) {
        organization(slug).requireValidation(true);
    }

    /** A person of that organization; the secretariat and administrators have none. */
    public Actor person(String email, Role role, String slug, String password) {
        return accounts.byEmail(email).map(Account::actor).orElseGet(() -> {
            var account = new Account(
                    email,
                    email,
                    role,
                    slug == null ? null : organization(slug),
                    Language.EN,
                    passwords.hash(password.toCharArray()),
                    clock.instant());
            accounts.add(account);
            return account.actor();
        });
    }

    /** The number of the reference row with this code, which is made when there is none. */
    public Long reference(ReferenceKind kind, String code) {
        return references
                .byCode(kind, code, Language.EN)
                .map(choice -> choice.id())
                .orElseGet(() -> {
                    Map<Language, LocalText> texts = new EnumMap<>(Language.class);
                    for (var language : Language.values()) {
                        texts.put(language, new LocalText(code + " " + language, ""));
                    }
                    var row = new ReferenceRow(kind, code, 1, texts);
                    references.add(row);
                    return row.getId();
                });
    }

    /** Whoever asked with this address to take part has followed the link in the mail. */
    public void confirm(String email) {
        entities.createNativeQuery("update organization_request set confirm_hash = null, confirmed_at = asked_at"
                        + " where email = ?1")
                .setParameter(1, email)
                .executeUpdate();
    }
}
