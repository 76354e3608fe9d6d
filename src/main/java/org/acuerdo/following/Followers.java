package org.acuerdo.following;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.assessment.Assessed;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Moved;
import org.acuerdo.moderation.Transition;
import org.acuerdo.notification.NoticeKind;
import org.acuerdo.notification.Notices;
import org.acuerdo.notification.Telling;
import org.acuerdo.policy.Role;
import org.acuerdo.publication.Interest;
import org.acuerdo.publication.News;

/**
 * Hears that something was published, and has those told who follow it: who asked to, and the focal points of the
 * organizations that took part in a dialogue, of what comes of it. Nothing is stored for these; who comes to an
 * organization later follows as well. It listens after the public rows are written, and reads those alone.
 */
@ApplicationScoped
public class Followers {

    private static final int BEFORE_THE_REGISTER = Interceptor.Priority.APPLICATION;

    private static final int AFTER_THE_REGISTER = Interceptor.Priority.APPLICATION + 900;

    @Inject
    private Follows follows;

    @Inject
    private News news;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Notices notices;

    @Inject
    private Telling telling;

    @Inject
    private Leaving leaving;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Clock clock;

    void follow(@Observes @Priority(AFTER_THE_REGISTER) Moved event) {
        if (event.transition() == Transition.PUBLISH) {
            tell(
                    event.record(),
                    news.touchedBy(event.record().getId()),
                    NoticeKind.FOLLOWED,
                    already(event.record(), NoticeKind.PUBLISHED));
        } else if (event.transition() == Transition.WITHDRAW) {
            var touched = leaving.touched(event.record().getId());
            withdrawals.note(event.record().getId(), touched);
            tell(event.record(), touched, NoticeKind.FOLLOWED_WITHDRAWN, already(event.record(), NoticeKind.WITHDRAWN));
        } else if (event.transition() == Transition.RESTORE) {
            withdrawals.forget(event.record().getId());
        }
    }

    /** Whom it touches is read while it still stands in the public rows. */
    void look(@Observes @Priority(BEFORE_THE_REGISTER) Moved event) {
        if (event.transition() == Transition.WITHDRAW) {
            leaving.note(event.record().getId(), news.touchedBy(event.record().getId()));
        }
    }

    void follow(@Observes @Priority(AFTER_THE_REGISTER) Assessed event) {
        var record = event.assessment().getRecord();
        tell(
                record,
                news.touchedBy(record.getId()),
                NoticeKind.FOLLOWED_ASSESSED,
                already(record, NoticeKind.ASSESSED));
    }

    /** Those whose record it is, who were told of the same already. */
    private Set<Long> already(ModeratedRecord record, NoticeKind kind) {
        return new HashSet<>(notices.told(record.getId(), kind, clock.instant().minusSeconds(60)));
    }

    private void tell(ModeratedRecord record, Set<Interest> touched, NoticeKind kind, Set<Long> told) {
        told.add(acting.actor().accountId());
        var people = of(touched);
        people.keySet().removeAll(told);
        telling.tell(people.values(), kind, record);
    }

    /** Who wants to hear of any of these. */
    Map<Long, Account> of(Set<Interest> touched) {
        var people = new HashMap<Long, Account>();
        var known = follows.of(touched);
        for (var interest : touched) {
            if (interest.kind() == Interest.Kind.DIALOGUE) {
                news.tookPart(interest.key()).stream()
                        .flatMap(organization -> accounts.in(Role.FOCAL_POINT, organization).stream())
                        .filter(person -> known.stream()
                                .noneMatch(follow -> follow.isMuted()
                                        && follow.getInterest().equals(interest)
                                        && follow.getAccountId().equals(person.getId())))
                        .forEach(person -> people.put(person.getId(), person));
            }
        }
        known.stream()
                .filter(follow -> !follow.isMuted())
                .map(follow -> accounts.active(follow.getAccountId()))
                .flatMap(Optional::stream)
                .forEach(person -> people.put(person.getId(), person));
        return people;
    }
}
