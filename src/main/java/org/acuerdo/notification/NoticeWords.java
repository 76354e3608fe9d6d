package org.acuerdo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.acuerdo.account.Accounts;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Texts;
import org.acuerdo.policy.Role;
import org.acuerdo.reporting.Cycles;
import org.acuerdo.reporting.ReportingCycle;

/** Puts notices into words, in any language at any time. */
@ApplicationScoped
public class NoticeWords {

    /** What the organizations and reporting cycles of some notices are called in one language. */
    record Names(Language language, Map<Long, OrganizationChoice> organizations, Map<Long, String> cycles) {}

    @Inject
    private Texts texts;

    @Inject
    private Organizations organizations;

    @Inject
    private Cycles cycles;

    @Inject
    private Accounts accounts;

    /** What is named in some notices. */
    Names names(Collection<About> abouts, Language language) {
        var ids = abouts.stream()
                .map(About::organizationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, String> periods = abouts.stream().allMatch(about -> about.cycleId() == null)
                ? Map.of()
                : cycles.all().stream()
                        .collect(Collectors.toMap(ReportingCycle::getId, cycle -> cycle.getName(language)));
        return new Names(language, organizations.byId(ids, language), periods);
    }

    /** One sentence that says what happened. */
    String headline(NoticeKind kind, About about, Names names) {
        return fill("notice.headline." + kind, about, names);
    }

    /** The same for the subject of a mail. */
    String subject(NoticeKind kind, About about, Names names) {
        return fill("notice.subject." + kind, about, names);
    }

    /** What to do next, or what follows. */
    String next(NoticeKind kind, Language language) {
        return texts.get(language, "notice.next." + kind);
    }

    /** What the link says. */
    String open(NoticeKind kind, Language language) {
        return texts.get(language, "notice.open." + kind);
    }

    /** Whom to talk to when two organizations are introduced, one on each line; empty for all else. */
    String contacts(NoticeKind kind, About about) {
        return kind != NoticeKind.INTRODUCED
                ? ""
                : accounts.in(Role.FOCAL_POINT, about.organizationId()).stream()
                        .map(person -> person.getName() + ", " + person.getEmail())
                        .collect(Collectors.joining("\n"));
    }

    /** The page of the portal that says what to do. */
    static String path(NoticeKind kind, About about, Language language) {
        return switch (kind) {
            case FOLLOWED, FOLLOWED_ASSESSED, FOLLOWED_WITHDRAWN ->
                "/" + language.getCode() + "/" + publicPath(about.reference());
            case SUBMITTED, HELD_BACK -> "/secretariat/review?id=" + about.recordId();
            case REPORT_DUE, REPORT_LATE -> "/workspace/report?cycle=" + about.cycleId();
            case REPORT_MISSING -> "/secretariat/cycles/board?id=" + about.cycleId();
            case ASSESSED, REPLY_IN_VALIDATION, REPLY_SUBMITTED, REPLY_RETURNED, REPLY_PUBLISHED ->
                "/workspace/reply?id=" + about.recordId() + "&number=" + about.number();
            case ABSENT -> "/workspace/colleagues?id=" + about.organizationId();
            case PROPOSED -> "/workspace/exchange/posting?id=" + about.postingId();
            case INTRODUCTION_ASKED -> "/secretariat/introductions";
            case INTRODUCED, INTRODUCTION_REFUSED, INTRODUCTION_DECLINED, INTRODUCTION_COMMITTED ->
                "/workspace/exchange/introduction?id=" + about.introductionId();
            case CHALLENGE_NEW, CHALLENGE_ANSWERED ->
                "/secretariat/challenge?id=" + about.recordId() + "&number=" + about.number();
            case CHALLENGE_ASKED, CHALLENGE_PROPOSED, CHALLENGE_UPHELD, CHALLENGE_NOT_UPHELD ->
                "/workspace/challenge?id=" + about.recordId() + "&number=" + about.number();
            case TRANSLATION_RETURNED -> "/workspace/translation?id=" + about.recordId() + "&to=" + about.language();
            case TRANSLATION_APPROVED -> "/" + about.language() + "/" + publicPath(about.reference());
            default -> "/workspace/record?id=" + about.recordId();
        };
    }

    /** Where everybody reads it: an update has no page of its own but its history, which leads to its commitment. */
    private static String publicPath(String reference) {
        var kind = Arrays.stream(RecordKind.values())
                .filter(one -> reference.startsWith(one.prefix()))
                .findFirst()
                .orElseThrow();
        return kind.getPath() + "/" + reference + (kind == RecordKind.UPDATE ? "/history" : "");
    }

    private String fill(String key, About about, Names names) {
        var organization = names.organizations().get(about.organizationId());
        var day = about.day() == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .localizedBy(names.language().getLocale())
                        .format(about.day());
        return texts.format(
                names.language(),
                key,
                organization == null ? "" : organization.label(),
                about.cycleId() == null ? about.title() : names.cycles().get(about.cycleId()),
                about.reference(),
                day,
                about.number(),
                about.language() == null
                        ? ""
                        : Locale.of(about.language())
                                .getDisplayLanguage(names.language().getLocale()));
    }
}
