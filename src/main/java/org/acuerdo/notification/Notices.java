package org.acuerdo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.acuerdo.platform.Language;

/** Reads and keeps notices; each person's own only. */
@ApplicationScoped
public class Notices {

    @PersistenceContext
    private EntityManager entities;

    void add(Notice notice) {
        entities.persist(notice);
    }

    /** A person's notices, the unread first, then the newest first. */
    public List<Notice> of(Long accountId, int first, int most) {
        return entities.createQuery("""
            select n from Notice n where n.accountId = :account
            order by case when n.readAt is null then 0 else 1 end, n.createdAt desc, n.id desc\
            """, Notice.class)
                .setParameter("account", accountId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** What a person has not read about a topic, the newest first. */
    List<Notice> unread(Long accountId, Topic topic, int most) {
        return entities.createQuery("""
            select n from Notice n where n.accountId = :account and n.topic = :topic and n.readAt is null
            order by n.createdAt desc, n.id desc\
            """, Notice.class)
                .setParameter("account", accountId)
                .setParameter("topic", topic)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who has been told of this about a record in the transaction that is under way, or before. */
    public List<Long> told(Long recordId, NoticeKind kind, Instant since) {
        return entities.createQuery("""
            select n.accountId from Notice n where n.recordId = :record and n.kind = :kind and n.createdAt >= :since\
            """, Long.class)
                .setParameter("record", recordId)
                .setParameter("kind", kind)
                .setParameter("since", since)
                .getResultList();
    }

    /** How many a person has not read. */
    public long unread(Long accountId) {
        return entities.createQuery(
                        "select count(n) from Notice n where n.accountId = :account and n.readAt is null", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    /** Marks one of the person's notices as read; gives nothing when there is no such one. */
    @Transactional
    public Optional<Notice> read(Long accountId, Long id, Instant now) {
        var notice = entities.createQuery(
                        "select n from Notice n where n.accountId = :account and n.id = :id", Notice.class)
                .setParameter("account", accountId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
        notice.ifPresent(found -> found.read(now));
        return notice;
    }

    /** Marks as read what the person had before them: all up to a notice, since another may just have come. */
    @Transactional
    public void readAll(Long accountId, Instant until, Instant now) {
        entities.createQuery("""
            update Notice n set n.readAt = :now
            where n.accountId = :account and n.readAt is null and n.createdAt <= :until\
            """)
                .setParameter("account", accountId)
                .setParameter("until", until)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whatever there was to do about a record is done, by whomever; what goes its own way beside it is not. */
    void settle(Long recordId, Instant now) {
        settle("n.kind not in :kinds", NoticeKind.besideRecords(), recordId, now);
    }

    /** Whatever there was to do about an answer to an assessment of the record is done. */
    void settleReply(Long recordId, Instant now) {
        settle("n.kind in :kinds", NoticeKind.onReplies(), recordId, now);
    }

    /** Whatever there was to do about an introduction is done. */
    void settleIntroduction(Long introductionId, Instant now) {
        entities.createQuery("""
            update Notice n set n.readAt = :now
            where n.introductionId = :introduction and n.readAt is null and n.topic = :toDo\
            """)
                .setParameter("introduction", introductionId)
                .setParameter("toDo", Topic.TO_DO)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whatever there was to do about one thing that the public says is wrong with the record is done. */
    void settleChallenge(Long recordId, int number, Instant now) {
        settle("n.number = " + number + " and n.kind in :kinds", NoticeKind.onChallenges(), recordId, now);
    }

    /** Whatever there was to do about the translation of the record into a language is done. */
    void settleTranslation(Long recordId, Language to, Instant now) {
        settle("n.language = '" + to.getCode() + "' and n.kind in :kinds", NoticeKind.onTranslations(), recordId, now);
    }

    private void settle(String which, List<NoticeKind> kinds, Long recordId, Instant now) {
        entities.createQuery("update Notice n set n.readAt = :now where n.recordId = :record and n.readAt is null"
                        + " and n.topic = :toDo and " + which)
                .setParameter("record", recordId)
                .setParameter("kinds", kinds)
                .setParameter("toDo", Topic.TO_DO)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The reporting cycles and organizations of which somebody still has to read that reports are outstanding. */
    @Transactional
    List<Object[]> openReports() {
        return entities.createQuery("""
            select distinct n.cycleId, n.organizationId from Notice n
            where n.cycleId is not null and n.readAt is null\
            """, Object[].class).getResultList();
    }

    /** Nothing is outstanding any more. */
    @Transactional
    void settleReports(Long cycleId, Long organizationId, Instant now) {
        entities.createQuery("""
            update Notice n set n.readAt = :now
            where n.cycleId = :cycle and n.organizationId = :organization and n.readAt is null\
            """)
                .setParameter("cycle", cycleId)
                .setParameter("organization", organizationId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What goes into a person's digest, the oldest first. */
    List<Notice> waiting(Long accountId, List<Topic> topics, Instant before) {
        return entities.createQuery("""
            select n from Notice n where n.accountId = :account and n.topic in :topics
              and n.waitsForDigest = true and n.readAt is null and n.createdAt < :before
            order by n.createdAt, n.id\
            """, Notice.class)
                .setParameter("account", accountId)
                .setParameter("topics", topics)
                .setParameter("before", before)
                .getResultList();
    }

    /** No mail tells the person any more of what has happened so far. */
    void forgetDigest(Long accountId, Topic topic) {
        entities.createQuery("""
            update Notice n set n.waitsForDigest = false
            where n.accountId = :account and n.topic = :topic and n.waitsForDigest = true\
            """)
                .setParameter("account", accountId)
                .setParameter("topic", topic)
                .executeUpdate();
    }
}
