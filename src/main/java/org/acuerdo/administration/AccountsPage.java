package org.acuerdo.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerdo.account.AccountRow;
import org.acuerdo.account.AccountRows;
import org.acuerdo.account.AccountSearch;
import org.acuerdo.account.AccountState;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.Role;

/** {@code /admin/accounts}: who can sign in, by role, organization and state. */
@Named
@RequestScoped
public class AccountsPage extends ShortListing {

    private static final int MOST = 10_000;

    private static final List<Column> COLUMNS = List.of(
            new Column("name", "person.field.name"),
            new Column("email", "person.field.email"),
            new Column("part", "person.field.part"),
            new Column("organization", "person.field.organization"),
            new Column("state", "person.field.state"),
            new Column("seen", "person.field.seen"),
            new Column("language", "admin.language"));

    @Inject
    private AccountRows rows;

    @Inject
    private Organizations organizations;

    @Inject
    private Asked asked;

    @Inject
    private Reader reader;

    @Override
    public String getPath() {
        return "/admin/accounts";
    }

    @Override
    protected String fileName() {
        return "acuerdo-accounts";
    }

    @Override
    public List<Column> getColumns() {
        return COLUMNS;
    }

    @Override
    protected List<Row> all() {
        var search = new AccountSearch(
                null,
                one("role", Role.values()).orElse(null),
                organization().orElse(null),
                one("state", AccountState.values()).orElse(null),
                AccountSearch.Order.NAME);
        return rows.find(search, 0, MOST, reader.getLanguage()).stream()
                .map(this::row)
                .toList();
    }

    private Row row(AccountRow found) {
        var values = new ArrayList<Object>();
        values.add(found.account().getName());
        values.add(found.account().getEmail());
        values.add(reader.say("person.part." + found.part()));
        values.add(found.organization() == null ? null : found.organization().label());
        values.add(reader.say("person.state." + found.state()));
        values.add(found.account().getSeenAt());
        values.add(found.account().getLanguage().getOwnName());
        return new Row("/admin/accounts/person?id=" + found.id(), values);
    }

    private <E extends Enum<E>> Optional<E> one(String name, E[] all) {
        return asked.text(name)
                .flatMap(word -> Arrays.stream(all)
                        .filter(constant -> constant.name().equals(word))
                        .findFirst());
    }

    private Optional<Long> organization() {
        return asked.text("organization")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    @Override
    public Map<String, String> getKept() {
        var kept = new LinkedHashMap<String, String>();
        one("role", Role.values()).ifPresent(role -> kept.put("role", role.name()));
        organization().ifPresent(id -> kept.put("organization", id.toString()));
        one("state", AccountState.values()).ifPresent(state -> kept.put("state", state.name()));
        return kept;
    }

    /** What is filtered by; null for nothing. */
    public String filter(String name) {
        return getKept().get(name);
    }

    /** The roles that can be filtered by. */
    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** The states that can be filtered by. */
    public List<AccountState> getStates() {
        return List.of(AccountState.values());
    }

    /** The organizations that can be filtered by, by name. */
    public List<OrganizationChoice> getOrganizations() {
        return organizations.all(reader.getLanguage());
    }

    @Override
    public boolean isSearching() {
        return super.isSearching() || !getKept().isEmpty();
    }
}
