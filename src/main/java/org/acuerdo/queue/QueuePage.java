package org.acuerdo.queue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Forbidden;
import org.acuerdo.account.Me;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Decision;
import org.acuerdo.policy.Role;

/** {@code /secretariat/queue}: what waits for the secretariat, the longest waiting first, and who has it. */
@Named
@RequestScoped
public class QueuePage {

    /** So many stand on a page. */
    static final int PAGE = 25;

    /**
     * A line with what the page says of it.
     *
     * @param changed what the fields are called that it changes
     * @param mine whether the reader has it
     */
    public record Line(QueueRow row, Target.Wait waited, List<String> changed, boolean mine) {

        /** The fields that it changes, one after the other. */
        public String changes() {
            return String.join(", ", changed);
        }
    }

    @Inject
    private QueueRows rows;

    @Inject
    private QueueSearch search;

    @Inject
    private Differences differences;

    @Inject
    private Claiming claiming;

    @Inject
    private Accounts accounts;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private QueueFigures figures;
    private List<Line> lines;
    private int found;
    private String next;
    private String refusal;
    private List<Account> colleagues;
    private List<OrganizationChoice> organizations;

    @PostConstruct
    void load() {
        var language = reader.getLanguage();
        figures = rows.figures(search.getTarget(), search.today(), me.actor().accountId(), language);
        found = search.isSearching() ? rows.count(search.filter(), language) : figures.all();
        var read = rows.waiting(search.filter(), search.after(), PAGE + 1, language);
        var shown = read.subList(0, Math.min(PAGE, read.size()));
        next = read.size() > PAGE ? search.after(shown.get(PAGE - 1).place()) : null;
        lines = shown.stream().map(this::line).toList();
    }

    private Line line(QueueRow row) {
        return new Line(
                row,
                search.getTarget().waited(row.came(), search.today()),
                differences.fields(row),
                me.actor().accountId().equals(row.holderId()));
    }

    /** Takes on or lets go what a button of the list names. */
    public void act() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            asked.number("take").ifPresent(id -> attempt(() -> claiming.take(id), "taken"));
            asked.number("release").ifPresent(id -> attempt(() -> claiming.release(id), "letGo"));
        }
    }

    private void attempt(Runnable step, String said) {
        try {
            step.run();
            onward.to(search.saying(said));
        } catch (Refusal e) {
            tell(reader.fill("refusal." + e.rule(), e.arguments()));
        } catch (Forbidden e) {
            if (e.decision() != Decision.NOT_NOW) {
                throw e;
            }
            tell(reader.say("queue.decidedMeanwhile"));
        }
    }

    private void tell(String why) {
        load();
        refusal = why;
        onward.stay(409);
    }

    /** The lines of this page. */
    public List<Line> getLines() {
        return lines;
    }

    /** The whole queue in numbers. */
    public QueueFigures getFigures() {
        return figures;
    }

    /** How many lines there are with these filters. */
    public int getFound() {
        return found;
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return next;
    }

    /** Whether this is not the first page. */
    public boolean isFurther() {
        return search.after() != null;
    }

    /** Why a step was refused; null when it was not. */
    public String getRefusal() {
        return refusal;
    }

    /** The secretariat, for the filter. */
    public List<Account> getColleagues() {
        if (colleagues == null) {
            colleagues = accounts.active(Role.SECRETARIAT).stream()
                    .filter(account -> !account.getId().equals(me.actor().accountId()))
                    .toList();
        }
        return colleagues;
    }

    /** The organizations from which something waits, for the filter. */
    public List<OrganizationChoice> getOrganizations() {
        if (organizations == null) {
            organizations = rows.organizations(reader.getLanguage());
        }
        return organizations;
    }
}
