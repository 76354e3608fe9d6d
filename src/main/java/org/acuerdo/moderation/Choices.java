package org.acuerdo.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.Choice;
import org.acuerdo.reference.Country;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reference.References;

/** What the forms offer to choose from; each list is read once for an answer. */
@Named
@RequestScoped
public class Choices {

    /** Where meetings are held: the Americas first of all, and no zone by an outdated name. */
    private static final Pattern ZONES = Pattern.compile("(America|Atlantic|Europe|Pacific)/\\w+(/\\w+)?|UTC");

    @Inject
    private References references;

    @Inject
    private Organizations organizations;

    @Inject
    private Records records;

    @Inject
    private Reader reader;

    private final Map<String, List<?>> read = new HashMap<>();

    /** The engagement areas. */
    public List<Choice> getAreas() {
        return once("areas", () -> references.offered(ReferenceKind.AREA, reader.getLanguage()));
    }

    /** The sectors of society. */
    public List<Choice> getSectors() {
        return once("sectors", () -> references.offered(ReferenceKind.SECTOR, reader.getLanguage()));
    }

    /** The SDG targets. */
    public List<Choice> getSdgTargets() {
        return once("sdgTargets", () -> references.offered(ReferenceKind.SDG_TARGET, reader.getLanguage()));
    }

    /** The countries. */
    public List<Country> getCountries() {
        return once("countries", () -> references.countries(reader.getLanguage()));
    }

    /** The organizations. */
    public List<OrganizationChoice> getOrganizations() {
        return once("organizations", () -> organizations.all(reader.getLanguage()));
    }

    /** The public dialogues. */
    public List<RecordRow> getDialogues() {
        return once("dialogues", () -> records.published(RecordKind.DIALOGUE, reader.getLanguage()));
    }

    /** The public commitments. */
    public List<RecordRow> getCommitments() {
        return once("commitments", () -> records.published(RecordKind.COMMITMENT, reader.getLanguage()));
    }

    /** The public actions. */
    public List<RecordRow> getActions() {
        return once("actions", () -> records.published(RecordKind.ACTION, reader.getLanguage()));
    }

    /** The languages that a record can be written in. */
    public List<Language> getLanguages() {
        return Language.all();
    }

    /** The currencies. */
    public List<String> getCurrencies() {
        return Currencies.offered();
    }

    /** The time zones. */
    public List<String> getZones() {
        return once(
                "zones",
                () -> ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> ZONES.matcher(zone).matches())
                        .sorted()
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> once(String name, Supplier<List<T>> list) {
        var known = (List<T>) read.get(name);
        if (known == null) {
            known = list.get();
            read.put(name, known);
        }
        return known;
    }
}
