package org.acuerdo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.agreement.TakenUp;
import org.acuerdo.assessment.Assessed;
import org.acuerdo.assessment.Replied;
import org.acuerdo.challenge.Challenge;
import org.acuerdo.challenge.ChallengeState;
import org.acuerdo.challenge.Challenged;
import org.acuerdo.exchange.IntroductionMoved;
import org.acuerdo.exchange.Posted;
import org.acuerdo.exchange.Posting;
import org.acuerdo.moderation.HeldBack;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Moved;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.Role;
import org.acuerdo.translation.Translated;
import org.acuerdo.translation.Translation;

/** Hears that a record has moved, or was assessed, and sees to it that those whom it concerns are told; never the one who moved it. */
@ApplicationScoped
public class Herald {

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Notices notices;

    @Inject
    private Telling telling;

    @Inject
    private Clock clock;

    void follow(@Observes Moved event) {
        var record = event.record();
        notices.settle(record.getId(), clock.instant());
        switch (event.transition()) {
            case SEND_TO_VALIDATION ->
                tell(
                        accounts.in(Role.VALIDATOR, record.getOrganization().getId()),
                        NoticeKind.IN_VALIDATION,
                        About.record(record, null));
            case SUBMIT -> tellSecretariat(record);
            case AGREE -> {
                tellSecretariat(record);
                tell(writers(record), NoticeKind.AGREED, About.record(record, null));
            }
            case GIVE_BACK ->
                tell(
                        writers(record),
                        NoticeKind.RETURNED,
                        About.record(record, record.getLatest().getReason()));
            case SCHEDULE -> tell(writers(record), NoticeKind.SCHEDULED, About.record(record, null));
            case UNSCHEDULE -> tell(writers(record), NoticeKind.UNSCHEDULED, About.record(record, null));
            case PUBLISH -> tell(writers(record), NoticeKind.PUBLISHED, About.record(record, null));
            case WITHDRAW ->
                tell(writers(record), NoticeKind.WITHDRAWN, About.record(record, record.getWithdrawnReason()));
            case RESTORE -> tell(writers(record), NoticeKind.RESTORED, About.record(record, null));
            case WRITE, TAKE_BACK -> {
                // What is in the writer's hands is nobody's news.
            }
        }
    }

    void follow(@Observes HeldBack event) {
        // Whoever approved it did not do this: all are told.
        telling.tell(accounts.in(Role.SECRETARIAT, null), NoticeKind.HELD_BACK, About.record(event.record(), null));
    }

    void follow(@Observes Assessed event) {
        var assessment = event.assessment();
        tell(
                accounts.in(
                        Role.FOCAL_POINT,
                        assessment.getRecord().getOrganization().getId()),
                NoticeKind.ASSESSED,
                About.assessment(assessment, null));
    }

    void follow(@Observes Replied event) {
        var reply = event.reply();
        var record = reply.getAssessment().getRecord();
        var house = record.getOrganization().getId();
        var about = About.assessment(reply.getAssessment(), reply.getReason());
        notices.settleReply(record.getId(), clock.instant());
        switch (reply.getState()) {
            case IN_VALIDATION -> tell(accounts.in(Role.VALIDATOR, house), NoticeKind.REPLY_IN_VALIDATION, about);
            case SUBMITTED -> tell(accounts.in(Role.SECRETARIAT, null), NoticeKind.REPLY_SUBMITTED, about);
            case RETURNED -> tell(accounts.in(Role.FOCAL_POINT, house), NoticeKind.REPLY_RETURNED, about);
            case PUBLISHED -> tell(accounts.in(Role.FOCAL_POINT, house), NoticeKind.REPLY_PUBLISHED, about);
            default -> throw new IllegalStateException("A reply is never " + reply.getState());
        }
    }

    void follow(@Observes Challenged event) {
        var challenge = event.challenge();
        var record = challenge.getRecord();
        var house = record.getOrganization().getId();
        notices.settleChallenge(record.getId(), challenge.getNumber(), clock.instant());
        switch (challenge.getState()) {
            case NEW ->
                tell(accounts.in(Role.SECRETARIAT, null), NoticeKind.CHALLENGE_NEW, About.challenge(challenge, null));
            case WITH_MAKER -> tellMaker(challenge);
            case ANSWERED ->
                tell(
                        accounts.in(Role.SECRETARIAT, null),
                        NoticeKind.CHALLENGE_ANSWERED,
                        About.challenge(challenge, challenge.getReply()));
            case UPHELD, NOT_UPHELD ->
                tell(
                        accounts.in(Role.FOCAL_POINT, house),
                        challenge.getState() == ChallengeState.UPHELD
                                ? NoticeKind.CHALLENGE_UPHELD
                                : NoticeKind.CHALLENGE_NOT_UPHELD,
                        About.challenge(challenge, challenge.getFinding()));
            default -> {
                // What comes to nothing before the maker was asked is nobody's news.
            }
        }
    }

    /** Asks for an answer or, where one is proposed, for the agreement to it. */
    private void tellMaker(Challenge challenge) {
        var house = challenge.getRecord().getOrganization();
        var proposed = challenge.getReply() != null;
        var people = new ArrayList<>(accounts.in(Role.VALIDATOR, house.getId()));
        if (!proposed) {
            people.addAll(0, accounts.in(Role.FOCAL_POINT, house.getId()));
        }
        tell(
                people,
                proposed ? NoticeKind.CHALLENGE_PROPOSED : NoticeKind.CHALLENGE_ASKED,
                About.challenge(challenge, proposed ? challenge.getReply() : challenge.getClaim()));
    }

    void follow(@Observes Translated event) {
        var translation = event.translation();
        var to = Language.of(translation.getLanguage()).orElseThrow();
        notices.settleTranslation(translation.getRecord().getId(), to, clock.instant());
        switch (translation.getLatest().getState()) {
            case RETURNED ->
                tell(translators(translation), NoticeKind.TRANSLATION_RETURNED, About.translation(translation));
            case APPROVED ->
                tell(translators(translation), NoticeKind.TRANSLATION_APPROVED, About.translation(translation));
            default -> {
                // What waits is read on the secretariat's page of translations.
            }
        }
    }

    /** Who wrote it or, where that person may write on it no more, the focal points of the organization. */
    private List<Account> translators(Translation translation) {
        var record = translation.getRecord();
        return accounts.active(translation.getLatest().getAuthor().getId())
                .filter(author -> Policy.decide(author.actor(), Action.TRANSLATE, record.subject())
                        .isAllowed())
                .map(List::of)
                .orElseGet(() ->
                        accounts.in(Role.FOCAL_POINT, record.getOrganization().getId()));
    }

    void follow(@Observes TakenUp event) {
        tell(
                accounts.in(Role.FOCAL_POINT, event.record().getOrganization().getId()),
                NoticeKind.AGREEMENT,
                About.draft(event.record(), event.title(), event.reference()));
    }

    void follow(@Observes Posted event) {
        event.fitting().stream()
                .map(Posting::getOrganizationId)
                .distinct()
                .forEach(organization -> tell(
                        accounts.in(Role.FOCAL_POINT, organization),
                        NoticeKind.PROPOSED,
                        About.posting(event.posting())));
    }

    void follow(@Observes IntroductionMoved event) {
        var introduction = event.introduction();
        var asking = introduction.getAsking();
        var asked = introduction.getAsked();
        notices.settleIntroduction(introduction.getId(), clock.instant());
        switch (introduction.getState()) {
            case ASKED ->
                tell(
                        accounts.in(Role.SECRETARIAT, null),
                        NoticeKind.INTRODUCTION_ASKED,
                        About.introduction(introduction, asking));
            case INTRODUCED -> {
                var kind =
                        introduction.getRecordId() == null ? NoticeKind.INTRODUCED : NoticeKind.INTRODUCTION_COMMITTED;
                // Whoever did it needs the contacts as much as the others.
                telling.tell(focalPoints(asking), kind, About.introduction(introduction, asked));
                telling.tell(focalPoints(asked), kind, About.introduction(introduction, asking));
            }
            case REFUSED ->
                tell(focalPoints(asking), NoticeKind.INTRODUCTION_REFUSED, About.introduction(introduction, asked));
            case DECLINED ->
                tell(focalPoints(asking), NoticeKind.INTRODUCTION_DECLINED, About.introduction(introduction, asked));
        }
    }

    private List<Account> focalPoints(Posting posting) {
        return accounts.in(Role.FOCAL_POINT, posting.getOrganizationId());
    }

    private void tellSecretariat(ModeratedRecord record) {
        tell(accounts.in(Role.SECRETARIAT, null), NoticeKind.SUBMITTED, About.record(record, null));
    }

    private void tell(Collection<Account> people, NoticeKind kind, About about) {
        var mover = acting.actor().accountId();
        telling.tell(
                people.stream().filter(person -> !person.getId().equals(mover)).toList(), kind, about);
    }

    /** The focal points of the organization, and who wrote it, if that person may still read it. */
    private List<Account> writers(ModeratedRecord record) {
        var people = new LinkedHashMap<Long, Account>();
        accounts.in(Role.FOCAL_POINT, record.getOrganization().getId())
                .forEach(person -> people.put(person.getId(), person));
        accounts.active(record.getLatest().getAuthor().getId())
                .filter(author -> Policy.decide(author.actor(), Action.READ, record.subject())
                        .isAllowed())
                .ifPresent(author -> people.put(author.getId(), author));
        return List.copyOf(people.values());
    }
}
