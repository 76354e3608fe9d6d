package org.acuerdo.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerdo.account.Guarded;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.PortalSettings;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** The secretariat sets how fast it means to be. */
@ApplicationScoped
@Transactional
public class Promising {

    @Inject
    private PortalSettings settings;

    /**
     * Promises to decide within so many working days, and says which days don't count.
     *
     * @param days how many
     * @param closed days that are no weekend and don't count
     * @param read what was set when the person opened the page
     * @throws Overtaken when somebody else has set it since
     * @throws Refusal when so many days are no promise
     */
    @Guarded(Action.SET_UP)
    public void promise(int days, Collection<LocalDate> closed, Map<String, String> read) {
        if (days < 1 || days > Target.LONGEST) {
            throw new Refusal("target", Target.LONGEST);
        }
        var list = closed.stream().sorted().distinct().map(LocalDate::toString).collect(Collectors.joining("\n"));
        settings.change(Targets.ALL, read, Map.of(Targets.DAYS, Integer.toString(days), Targets.CLOSED, list));
    }
}
