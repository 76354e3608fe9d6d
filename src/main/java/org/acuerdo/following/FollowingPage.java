package org.acuerdo.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.Role;
import org.acuerdo.publication.Interest;
import org.acuerdo.publication.News;

/**
 * {@code /account/following}: what the person follows; and {@code /account/follow?what=areas/mentorship}, where the
 * link on a public page leads: it asks once more, since no address may change anything by being opened.
 */
@Named
@RequestScoped
public class FollowingPage {

    /**
     * Something that the person follows.
     *
     * @param derived whether it comes from the part of their organization in a dialogue
     */
    public record Line(Interest interest, String title, boolean derived) {}

    @Inject
    private Follows follows;

    @Inject
    private Following following;

    @Inject
    private News news;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private Interest interest;
    private List<Line> lines;

    /** Looks whether what the address names is public. */
    public void open() {
        getTitle();
    }

    /** What the address names. */
    public Interest getInterest() {
        if (interest == null) {
            interest = Interest.of(asked.text("what").orElse("")).orElseThrow(NotFound::new);
        }
        return interest;
    }

    /** What that is called. */
    public String getTitle() {
        return title(getInterest()).orElseThrow(NotFound::new);
    }

    private java.util.Optional<String> title(Interest one) {
        return news.title(one, reader.say("feed.all"), reader.getLanguage());
    }

    /** Whether the person follows it already. */
    public boolean isFollowed() {
        return getLines().stream().anyMatch(line -> line.interest().equals(getInterest()));
    }

    /** Follows it from now on. */
    public void follow() {
        following.follow(getInterest());
        onward.to("/account/following?said=followed");
    }

    /** No longer follows what the button that was pressed names. */
    public void act() {
        asked.text("leave").flatMap(Interest::of).ifPresent(one -> {
            following.leave(one);
            onward.to("/account/following?said=unfollowed");
        });
    }

    /** All that the person follows: what they asked for, the newest first, then what their organization took part in. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = new ArrayList<>();
            var known = follows.of(me.actor().accountId());
            known.stream()
                    .filter(follow -> !follow.isMuted())
                    .forEach(follow -> title(follow.getInterest())
                            .ifPresent(title -> lines.add(new Line(follow.getInterest(), title, false))));
            if (me.actor().is(Role.FOCAL_POINT)) {
                news.dialoguesOf(me.actor().organizationId()).forEach((reference, title) -> {
                    var one = new Interest(Interest.Kind.DIALOGUE, reference);
                    if (known.stream().noneMatch(follow -> follow.getInterest().equals(one))) {
                        lines.add(new Line(one, title, true));
                    }
                });
            }
        }
        return lines;
    }
}
