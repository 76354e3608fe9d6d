package org.acuerdo.moderation;

import jakarta.persistence.TypedQuery;
import java.util.Locale;
import org.acuerdo.policy.PublicationState;

/**
 * Which of all records are looked for; null stands for any.
 *
 * @param words in the newest revision, of which the last may be begun only; or how the reference begins
 */
public record RecordSearch(String words, RecordKind kind, PublicationState state, Long organizationId) {

    /** All of an organization, or of everybody. */
    public static RecordSearch of(Long organizationId) {
        return new RecordSearch(null, null, null, organizationId);
    }

    /** That a record {@code r} with its newest revision {@code v}, of an organization {@code o}, is one of them. */
    String condition() {
        return (organizationId == null ? "" : "and o.id = :organization ")
                + (kind == null ? "" : "and r.kind = :kind ")
                + (state == null ? "" : standing())
                + (words == null
                        ? ""
                        : "and (r.reference like :reference or SQL('? in (select w.id from revision w"
                                + " where record_words(w.content) @@ begun_words(?))', v.id, :words) = true) ");
    }

    /** What was withdrawn or merged is nothing else, whatever became of its newest revision. */
    private String standing() {
        return switch (state) {
            case WITHDRAWN -> "and r.withdrawnAt is not null and r.merger.at is null ";
            case MERGED -> "and r.merger.at is not null ";
            default -> "and v.state = :state and r.withdrawnAt is null and r.merger.at is null ";
        };
    }

    /** How references begin that are meant, as a pattern; none, which is nobody's, where something else was typed. */
    private String reference() {
        var typed = words.toUpperCase(Locale.ROOT);
        return typed.matches("[A-Z]-[\\d-]*") ? typed + "%" : "";
    }

    void bind(TypedQuery<?> query) {
        if (organizationId != null) {
            query.setParameter("organization", organizationId);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (state != null && state != PublicationState.WITHDRAWN && state != PublicationState.MERGED) {
            query.setParameter("state", state);
        }
        if (words != null) {
            query.setParameter("words", words);
            query.setParameter("reference", reference());
        }
    }
}
