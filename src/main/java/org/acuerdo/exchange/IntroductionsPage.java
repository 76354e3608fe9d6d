package org.acuerdo.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /secretariat/introductions}: who asks to be introduced, and what was decided before. */
@Named
@RequestScoped
public class IntroductionsPage {

    @Inject
    private Introductions introductions;

    private List<Introduction> waiting;
    private List<Introduction> settled;

    @PostConstruct
    void load() {
        waiting = introductions.waiting();
        settled = introductions.settled();
    }

    /** Those that wait, the longest waiting first. */
    public List<Introduction> getWaiting() {
        return waiting;
    }

    /** Those that are decided, the last first. */
    public List<Introduction> getSettled() {
        return settled;
    }
}
