package org.acuerdo.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.platform.Settings;

/** The accounts that anybody may use in a demonstration, for the sign-in page to show. */
@Named
@RequestScoped
public class DemoAccounts {

    @Inject
    private Settings settings;

    @Inject
    private Accounts accounts;

    private List<Account> shown;

    /** The accounts; none when this is no demonstration. */
    public List<Account> getShown() {
        if (shown == null) {
            shown = settings.isDemo()
                    ? accounts.all().stream()
                            .filter(account -> account.getEmail().endsWith("@demo.example"))
                            .toList()
                    : List.of();
        }
        return shown;
    }

    /** The password of each. */
    public String getPassword() {
        return DemoPeople.PASSWORD;
    }
}
