package org.acuerdo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Texts;

/** Puts notices into words, in any language at any time. */
@ApplicationScoped
public class NoticeWords {

    @Inject
    private Texts texts;

    @Inject
    private Organizations organizations;

    /** What the organizations of some notices are called. */
    Map<Long, OrganizationChoice> names(Collection<About> abouts, Language language) {
        var ids = abouts.stream()
                .map(About::organizationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return organizations.byId(ids, language);
    }

    /** One sentence that says what happened. */
    String headline(NoticeKind kind, About about, Map<Long, OrganizationChoice> names, Language language) {
        return fill("notice.headline." + kind, about, names, language);
    }

    /** The same for the subject of a mail. */
    String subject(NoticeKind kind, About about, Map<Long, OrganizationChoice> names, Language language) {
        return fill("notice.subject." + kind, about, names, language);
    }

    /** What to do next, or what follows. */
    String next(NoticeKind kind, Language language) {
        return texts.get(language, "notice.next." + kind);
    }

    /** What the link says. */
    String open(NoticeKind kind, Language language) {
        return texts.get(language, "notice.open." + kind);
    }

    /** The page of the portal that says what to do. */
    static String path(NoticeKind kind, About about) {
        return kind == NoticeKind.SUBMITTED
                ? "/secretariat/review?id=" + about.recordId()
                : "/workspace/record?id=" + about.recordId();
    }

    private String fill(String key, About about, Map<Long, OrganizationChoice> names, Language language) {
        var name = names.get(about.organizationId());
        List<Object> arguments = List.of(name == null ? "" : name.label(), about.title(), about.reference());
        return texts.format(language, key, arguments.toArray());
    }
}
