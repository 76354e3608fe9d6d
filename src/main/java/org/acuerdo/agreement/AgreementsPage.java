package org.acuerdo.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.Choice;
import org.acuerdo.reference.References;

/** {@code /secretariat/agreements}: what was agreed and what became of it; the filters stand in the address. */
@Named
@RequestScoped
public class AgreementsPage {

    @Inject
    private Agreements agreements;

    @Inject
    private Organizations organizations;

    @Inject
    private References references;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Clock clock;

    private AgreementFilter filter;
    private List<AgreedThing> rows;
    private Map<Long, OrganizationChoice> names;
    private Map<Long, Choice> areas;
    private Long open;

    /** Reads the filters and what they leave; without any, what is open. */
    public void open() {
        filter = new AgreementFilter(
                asked.text("state")
                        .flatMap(AgreementsPage::state)
                        .orElse(asked.text("state").isPresent() ? null : AgreementState.OPEN),
                number("organization"),
                number("area"));
        rows = agreements.list(filter);
        names = organizations.byId(
                rows.stream()
                        .flatMap(row -> Stream.of(row.getOrganizationId(), row.getHostId()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                reader.getLanguage());
        areas = references.byId(
                rows.stream().map(AgreedThing::getAreaId).distinct().toList(), reader.getLanguage());
    }

    /** A filter that makes no sense filters nothing. */
    private Long number(String name) {
        return asked.text(name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    private static Optional<AgreementState> state(String word) {
        return Arrays.stream(AgreementState.values())
                .filter(state -> word(state).equals(word))
                .findFirst();
    }

    /** How a state stands in an address. */
    public static String word(AgreementState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same, for the choices of the filter. */
    public String inAddress(AgreementState state) {
        return word(state);
    }

    /** The agreements, the oldest first. */
    public List<AgreedThing> getRows() {
        return rows;
    }

    /** How far one has come. */
    public AgreementState state(AgreedThing row) {
        return row.state(today());
    }

    /** Since how many days one could have been taken up. */
    public long days(AgreedThing row) {
        return ChronoUnit.DAYS.between(row.getAgreedOn(), today());
    }

    /** Who took one on; null when nobody did by name. */
    public OrganizationChoice owner(AgreedThing row) {
        return row.getOrganizationId() == null ? null : names.get(row.getOrganizationId());
    }

    /** Whose record the dialogue is. */
    public OrganizationChoice host(AgreedThing row) {
        return names.get(row.getHostId());
    }

    /** The engagement area of the dialogue. */
    public Choice area(AgreedThing row) {
        return areas.get(row.getAreaId());
    }

    /** The filters in use. */
    public AgreementFilter getFilter() {
        return filter;
    }

    /** How far an agreement can be. */
    public List<AgreementState> getStates() {
        return List.of(AgreementState.values());
    }

    /** Whether there are more than the page shows. */
    public boolean isCut() {
        return rows.size() == Agreements.MOST;
    }

    /** How many nobody has taken up in time; for the secretariat's overview. */
    public long getOpenCount() {
        if (open == null) {
            open = agreements.count(new AgreementFilter(AgreementState.OPEN, null, null));
        }
        return open;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
