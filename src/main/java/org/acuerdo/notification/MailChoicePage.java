package org.acuerdo.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Onward;

/** How often the person wants mails: a part of the account page. */
@Named
@RequestScoped
public class MailChoicePage {

    @Inject
    private Me me;

    @Inject
    private MailChoices choices;

    @Inject
    private Onward onward;

    private Frequency toDo;
    private Frequency goodToKnow;
    private Frequency followed;

    @PostConstruct
    void load() {
        var choice = choices.of(me.actor().accountId());
        toDo = choice.about(Topic.TO_DO);
        goodToKnow = choice.about(Topic.GOOD_TO_KNOW);
        followed = choice.about(Topic.FOLLOWED);
    }

    /** Keeps the choice. */
    public void save() {
        choices.choose(me.actor().accountId(), toDo, goodToKnow, followed);
        onward.to("/account/?said=mails");
    }

    /** What can be chosen. */
    public List<Frequency> getFrequencies() {
        return Frequency.all();
    }

    /** How often about what is to be done. */
    public Frequency getToDo() {
        return toDo;
    }

    /** See the getter. */
    public void setToDo(Frequency toDo) {
        this.toDo = toDo;
    }

    /** How often about what the person follows. */
    public Frequency getFollowed() {
        return followed;
    }

    /** See the getter. */
    public void setFollowed(Frequency followed) {
        this.followed = followed;
    }

    /** How often about the rest. */
    public Frequency getGoodToKnow() {
        return goodToKnow;
    }

    /** See the getter. */
    public void setGoodToKnow(Frequency goodToKnow) {
        this.goodToKnow = goodToKnow;
    }
}
