package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Language;
import org.acuerdo.reference.References;

/** Finds what the numbers in contents are called: four statements at most, however many contents there are. */
@ApplicationScoped
public class NameFinder {

    @Inject
    private Organizations organizations;

    @Inject
    private References references;

    @Inject
    private Records records;

    @Inject
    private Attachments attachments;

    /**
     * The names of all that these contents point to.
     *
     * @param organizationIds more organizations to name, such as the makers
     */
    public Names find(Collection<? extends Content> contents, Collection<Long> organizationIds, Language language) {
        Set<Long> organizationsMeant = new HashSet<>(organizationIds);
        Set<Long> referencesMeant = new HashSet<>();
        Set<Long> recordsMeant = new HashSet<>();
        Set<Long> filesMeant = new HashSet<>();
        contents.forEach(content -> {
            content.attached().forEach(file -> filesMeant.add(file.getAttachment()));
            var description = new Description();
            content.describe(description);
            description.entries().forEach(entry -> {
                switch (entry.form()) {
                    case ORGANIZATION -> entry.values().forEach(id -> organizationsMeant.add(Long.valueOf(id)));
                    case REFERENCE -> entry.values().forEach(id -> referencesMeant.add(Long.valueOf(id)));
                    case ROW ->
                        entry.values().stream()
                                .flatMap(row -> Description.cells(row).stream())
                                .filter(cell -> cell.form() == Description.Form.ORGANIZATION)
                                .forEach(cell -> organizationsMeant.add(Long.valueOf(cell.value())));
                    case RECORD -> entry.values().forEach(id -> recordsMeant.add(Long.valueOf(id)));
                    default -> {
                        // Says itself.
                    }
                }
            });
        });
        return new Names(
                language,
                organizations.byId(organizationsMeant, language),
                references.byId(referencesMeant, language),
                records.byId(recordsMeant, language),
                attachments.byId(filesMeant));
    }
}
