package org.acuerdo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.account.InvitationForm;
import org.acuerdo.account.Inviting;
import org.acuerdo.account.Part;
import org.acuerdo.administration.JoinForm;
import org.acuerdo.administration.Joining;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Time;

/** Who is about to come: a person who was invited and has not come yet, and an organization that asks to take part. */
@ApplicationScoped
class DemoArrivals {

    @Inject
    private Accounts accounts;

    @Inject
    private Inviting inviting;

    @Inject
    private Joining joining;

    @Inject
    private Acting acting;

    @Inject
    private Time time;

    @Inject
    private Clock clock;

    void load() {
        DemoFiles.read("invitations").forEach(row -> {
            var by = accounts.byEmail(row.getString("by")).map(Account::actor).orElseThrow();
            at(row, () -> acting.as(by, () -> inviting.invite(by.organizationId(), invitation(row))));
        });
        DemoFiles.read("join-requests")
                .forEach(row -> at(row, () -> {
                    joining.bring(form(row), language(row));
                    return null;
                }));
    }

    private <T> void at(JsonObject row, Supplier<T> work) {
        time.at(clock.instant().minus(Duration.ofDays(row.getInt("daysAgo"))), work);
    }

    private static InvitationForm invitation(JsonObject row) {
        var form = new InvitationForm();
        form.setName(row.getString("name"));
        form.setEmail(row.getString("email"));
        form.setPart(Part.valueOf(row.getString("part")));
        form.setLanguage(language(row));
        return form;
    }

    private static JoinForm form(JsonObject row) {
        return new JoinForm(
                row.getString("name"),
                OrganizationKind.valueOf(row.getString("kind")),
                null,
                row.getString("website"),
                row.getString("reason"),
                row.getString("person"),
                row.getString("email"));
    }

    private static Language language(JsonObject row) {
        return Language.of(row.getString("language")).orElseThrow();
    }
}
