package org.acuerdo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.policy.Role;

/** Who has not signed in for half a year: the others of the organization and the secretariat are told, once each time. */
@ApplicationScoped
public class Absences {

    static final Duration LONG = Duration.ofDays(180);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private Telling telling;

    @Inject
    private Clock clock;

    /** Tells of those who are gone for so long; each node may do so, and a primary key lets it happen once. */
    @Transactional
    public void tell() {
        List<?> gone = entities.createNativeQuery("""
                insert into absence (account_id, since)
                select a.id, coalesce(a.seen_at, a.joined_at) from account a
                where not a.disabled and a.joined_at is not null and a.organization_id is not null
                  and a.role in ('FOCAL_POINT', 'VALIDATOR') and coalesce(a.seen_at, a.joined_at) < ?1
                order by a.id on conflict on constraint absence_pk do nothing returning account_id\
                """)
                .setParameter(1, clock.instant().minus(LONG))
                .getResultList();
        gone.forEach(id -> accounts.find(((Number) id).longValue()).ifPresent(this::tell));
    }

    private void tell(Account person) {
        var others = Stream.concat(
                        accounts.in(Role.FOCAL_POINT, person.actor().organizationId()).stream(),
                        accounts.in(Role.SECRETARIAT, null).stream())
                .filter(other -> !other.getId().equals(person.getId()))
                .toList();
        telling.tell(
                others,
                NoticeKind.ABSENT,
                About.person(person, LocalDate.ofInstant(person.getSeenAt(), ZoneOffset.UTC)));
    }
}
