package org.acuerdo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.notification.RemindersShown.Reminded;
import org.acuerdo.policy.Role;
import org.acuerdo.reporting.Owing;

/** Reminds organizations of the reports that they owe; once for each organization, cycle and step. */
@ApplicationScoped
class Reminders {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private Telling telling;

    @Inject
    private Clock clock;

    /** Tells those whom the step concerns, unless this or another node has done so. */
    @Transactional
    void remind(Owing owing, ReminderStep step) {
        if (!begin(owing, step)) {
            return;
        }
        var about = About.reports(owing);
        telling.tell(
                focalPoints(owing.organizationId(), step),
                step.isLate() ? NoticeKind.REPORT_LATE : NoticeKind.REPORT_DUE,
                about);
        if (step == ReminderStep.VERY_LATE) {
            telling.tell(accounts.in(Role.SECRETARIAT, null), NoticeKind.REPORT_MISSING, about);
        }
    }

    /** The alternates step in where there is nobody else, or when it is very late. */
    private List<Account> focalPoints(Long organizationId, ReminderStep step) {
        var all = accounts.in(Role.FOCAL_POINT, organizationId);
        var main = all.stream().filter(person -> !person.isAlternate()).toList();
        return step == ReminderStep.VERY_LATE || main.isEmpty() ? all : main;
    }

    /** The last reminder in this cycle of each organization that got one, by its number. */
    Map<Long, Reminded> last(Long cycleId) {
        List<?> rows = entities.createNativeQuery("""
            select distinct on (organization_id) organization_id, step, made_at from reminder
            where cycle_id = ?1 order by organization_id, made_at desc\
            """).setParameter(1, cycleId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(),
                        row -> new Reminded(ReminderStep.valueOf((String) row[1]), ((Timestamp) row[2]).toInstant())));
    }

    private boolean begin(Owing owing, ReminderStep step) {
        return entities.createNativeQuery("""
            insert into reminder (cycle_id, organization_id, step, made_at) values (?1, ?2, ?3, ?4)
            on conflict do nothing\
            """)
                        .setParameter(1, owing.cycle().getId())
                        .setParameter(2, owing.organizationId())
                        .setParameter(3, step.name())
                        .setParameter(4, clock.instant())
                        .executeUpdate()
                == 1;
    }
}
