package org.acuerdo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Passwords;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.organization.OrganizationName;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.Country;
import org.acuerdo.reference.LocalText;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reference.ReferenceRow;
import org.acuerdo.reference.References;

/** The reference rows, organizations and accounts of the demo. */
@ApplicationScoped
@Transactional
public class DemoPeople {

    /** It is no secret: demo accounts exist in demo mode only, which answers on the loopback address alone. */
    static final String PASSWORD = "demo-Acuerdo-2026";

    @Inject
    private References references;

    @Inject
    private Organizations organizations;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    /** Adds the rows that organizations and records choose from. */
    public void loadReferences() {
        DemoFiles.read("countries")
                .forEach(row ->
                        references.add(new Country(row.getString("iso2"), row.getInt("column"), row.getInt("row"))));
        rows("areas", ReferenceKind.AREA);
        rows("sectors", ReferenceKind.SECTOR);
        rows("sdg-targets", ReferenceKind.SDG_TARGET);
    }

    /** Adds the organizations and the accounts. */
    public void loadPeople() {
        DemoFiles.read("organizations").forEach(this::addOrganization);
        var hash = passwords.hash(PASSWORD.toCharArray());
        DemoFiles.read("accounts").forEach(row -> addAccount(row, hash));
    }

    private void rows(String file, ReferenceKind kind) {
        DemoFiles.read(file)
                .forEach(row -> references.add(new ReferenceRow(
                        kind,
                        row.getString("code"),
                        row.getInt("position"),
                        DemoFiles.byLanguage(
                                row.getJsonObject("texts"),
                                text -> new LocalText(text.getString("name"), text.getString("detail"))))));
    }

    private void addOrganization(JsonObject row) {
        var organization = new Organization(
                row.getString("slug"),
                OrganizationKind.valueOf(row.getString("kind")),
                DemoFiles.text(row, "country"),
                DemoFiles.text(row, "website"),
                DemoFiles.byLanguage(
                        row.getJsonObject("names"),
                        name -> new OrganizationName(name.getString("name"), name.getString("acronym"))));
        organization.requireValidation(row.getBoolean("requiresValidation"));
        row.getJsonArray("memberships").getValuesAs(JsonObject.class).forEach(membership -> {
            var until = DemoFiles.text(membership, "until");
            organization.wasMember(
                    LocalDate.parse(membership.getString("since")), until == null ? null : LocalDate.parse(until));
        });
        organizations.add(organization);
    }

    private void addAccount(JsonObject row, String hash) {
        var slug = DemoFiles.text(row, "organization");
        accounts.add(new Account(
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                slug == null ? null : organizations.bySlug(slug).orElseThrow(),
                Language.of(row.getString("language")).orElseThrow(),
                hash,
                clock.instant()));
    }
}
