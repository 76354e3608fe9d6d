package org.acuerdo.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.acuerdo.assessment.Assessed;
import org.acuerdo.assessment.Assessments;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.dialogue.DialogueContent;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Moved;
import org.acuerdo.moderation.Phrases;
import org.acuerdo.moderation.Promises;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.reporting.UpdateContent;
import org.acuerdo.roadmap.ActionContent;
import org.acuerdo.translation.Translated;
import org.acuerdo.translation.Translation;
import org.acuerdo.translation.TranslationState;
import org.acuerdo.translation.Translations;

/**
 * Keeps the public rows in step: in the very transaction that publishes, withdraws or restores a record, so that the
 * public reads either all of the new version or all of the old one.
 */
@ApplicationScoped
public class PublicRegister {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Contents contents;

    @Inject
    private Assessments assessments;

    @Inject
    private Translations translations;

    void follow(@Observes Moved event) {
        switch (event.transition()) {
            case PUBLISH, RESTORE -> show(event.record());
            case WITHDRAW -> hide(event.record());
            case MERGE -> {
                hide(event.record());
                regroup(event.record());
            }
            case UNMERGE -> {
                show(event.record());
                regroup(event.record());
            }
            default -> {
                // Nothing that the public reads has changed.
            }
        }
    }

    void follow(@Observes Translated event) {
        var record = event.translation().getRecord();
        var row = entities.find(PublicRecord.class, record.getId());
        if (row != null && event.translation().getLatest().getState() == TranslationState.APPROVED) {
            translate(row, List.of(event.translation()), contents.publicOf(record.getPublished()));
        }
    }

    void follow(@Observes Assessed event) {
        var row =
                entities.find(PublicRecord.class, event.assessment().getRecord().getId());
        row.assess(event.assessment());
    }

    private void show(ModeratedRecord record) {
        if (!record.isPublic()) {
            return;
        }
        var row = entities.find(PublicRecord.class, record.getId());
        if (row == null) {
            row = new PublicRecord(record);
        }
        var content = contents.publicOf(record.getPublished());
        if (content instanceof CommitmentContent commitment) {
            row.copy(record, commitment);
            row.report(newestUpdate(record.getId()));
            row.assess(assessments.latest(record.getId()).orElse(null));
        } else if (content instanceof DialogueContent dialogue) {
            row.copy(record, dialogue);
        } else if (content instanceof ActionContent action) {
            row.copy(record, action, firstDates(record, action));
        } else if (content instanceof UpdateContent update) {
            var commitment = entities.find(PublicRecord.class, commitment(record));
            if (commitment == null) {
                throw new org.acuerdo.platform.Refusal("parent");
            }
            row.copy(record, update, commitment);
        }
        row.open(content);
        entities.persist(row);
        translate(row, translations.of(record.getId()), content);
        reportToParent(record);
    }

    /** A translation is shown as long as it has words for all that there is to read; what it is of may have changed. */
    private void translate(PublicRecord row, List<Translation> all, Content content) {
        var phrases = Phrases.of(content);
        for (var translation : all) {
            var language = translation.getLanguage();
            var text = entities.find(PublicText.class, PublicText.id(row.getRecordId(), language));
            if (translation.getApproved() != null
                    && !language.equals(content.getLanguage())
                    && translation.getApproved().getText().covers(phrases)) {
                var shown = text == null ? new PublicText(row, language) : text;
                shown.copy(translation, phrases);
                entities.persist(shown);
            } else if (text != null) {
                entities.remove(text);
            }
        }
    }

    private List<LocalDate> firstDates(ModeratedRecord record, ActionContent action) {
        var promises = Promises.of(record.getRevisions(), contents);
        var dates = new ArrayList<LocalDate>();
        for (var milestone : action.getMilestones()) {
            dates.add(promises.stream()
                    .filter(kept -> kept.pledge().isOf(milestone.getNumber(), milestone.getTitle()))
                    .map(kept -> kept.first().value())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(LocalDate::parse)
                    .orElse(milestone.getDueOn()));
        }
        return dates;
    }

    private void hide(ModeratedRecord record) {
        var row = entities.find(PublicRecord.class, record.getId());
        if (row != null) {
            entities.remove(row);
            reportToParent(record);
        }
    }

    private void reportToParent(ModeratedRecord record) {
        if (record.getKind() == RecordKind.UPDATE) {
            report(commitment(record));
        }
    }

    private void report(Long commitmentId) {
        var commitment = entities.find(PublicRecord.class, commitmentId);
        if (commitment != null) {
            commitment.report(newestUpdate(commitmentId));
        }
    }

    /** The commitment that an update is shown under: the one it reports on, or the one that stands for that. */
    private static Long commitment(ModeratedRecord update) {
        return update.getParent().getStanding().getId();
    }

    /** Shows the updates on a commitment where they belong since it was merged or parted again. */
    private void regroup(ModeratedRecord record) {
        var left = new HashSet<Long>();
        entities.createQuery(
                        "select r, p from ModeratedRecord r, PublicRecord p where p.recordId = r.id and r.parent ="
                                + " :record",
                        Object[].class)
                .setParameter("record", record)
                .getResultList()
                .forEach(pair -> {
                    left.add(((PublicRecord) pair[1]).getParentId());
                    show((ModeratedRecord) pair[0]);
                });
        left.forEach(this::report);
    }

    private PublicRecord newestUpdate(Long commitmentId) {
        return entities.createQuery("""
            select u from PublicRecord u where u.parentId = :commitment
            order by u.reportedOn desc, u.recordId desc\
            """, PublicRecord.class)
                .setParameter("commitment", commitmentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
