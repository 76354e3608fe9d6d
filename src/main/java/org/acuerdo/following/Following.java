package org.acuerdo.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.policy.Action;
import org.acuerdo.publication.Interest;
import org.acuerdo.publication.News;

/** What people with an account follow; each for themselves. */
@ApplicationScoped
@Transactional
public class Following {

    @Inject
    private Follows follows;

    @Inject
    private News news;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /**
     * Follows it; whoever follows it already may ask again.
     *
     * @throws NotFound when nothing public stands there
     */
    @Guarded(Action.FOLLOW)
    public void follow(Interest interest) {
        news.title(interest, "", Language.EN).orElseThrow(NotFound::new);
        set(interest, false);
    }

    /** No longer follows it, also where that would come from the part of the organization in a dialogue. */
    @Guarded(Action.FOLLOW)
    public void leave(Interest interest) {
        if (interest.kind() == Interest.Kind.DIALOGUE) {
            set(interest, true);
        } else {
            follows.find(me(), interest).ifPresent(follows::remove);
        }
    }

    private void set(Interest interest, boolean muted) {
        follows.find(me(), interest)
                .ifPresentOrElse(
                        follow -> follow.mute(muted),
                        () -> follows.add(new Follow(me(), interest, muted, clock.instant())));
    }

    private Long me() {
        return acting.actor().accountId();
    }
}
