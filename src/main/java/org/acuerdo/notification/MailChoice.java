package org.acuerdo.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;

/** How often a person wants mails. Its token lets whoever holds a mail of that person turn them off, and nothing else. */
@Entity
@Table(name = "mail_choice")
public class MailChoice {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_do")
    private Frequency toDo;

    @Enumerated(EnumType.STRING)
    @Column(name = "good_to_know")
    private Frequency goodToKnow;

    @Enumerated(EnumType.STRING)
    private Frequency followed;

    private String token;

    @Version
    private int version;

    /** For JPA. */
    protected MailChoice() {}

    void choose(Topic topic, Frequency wanted) {
        switch (topic) {
            case TO_DO -> toDo = wanted;
            case GOOD_TO_KNOW -> goodToKnow = wanted;
            case FOLLOWED -> followed = wanted;
        }
    }

    /** How often mails about a topic may come. */
    public Frequency about(Topic topic) {
        return switch (topic) {
            case TO_DO -> toDo;
            case GOOD_TO_KNOW -> goodToKnow;
            case FOLLOWED -> followed;
        };
    }

    /** The topics that a digest tells this person about. */
    List<Topic> topics(Period period) {
        return Arrays.stream(Topic.values())
                .filter(topic -> period.served().contains(about(topic)))
                .toList();
    }

    Long getAccountId() {
        return accountId;
    }

    String getToken() {
        return token;
    }
}
