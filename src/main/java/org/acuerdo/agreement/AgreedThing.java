package org.acuerdo.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.acuerdo.dialogue.DialogueContent;

/**
 * Something that was agreed in a dialogue that was approved, and how much took it up. A view of the database says it, so that
 * every count and every page goes by the same rule; nothing of it is stored.
 */
@Entity
@Table(name = "agreed_thing")
public class AgreedThing {

    @Id
    private String id;

    @Column(name = "dialogue_id", insertable = false, updatable = false)
    private Long dialogueId;

    private int number;

    private String reference;

    @Column(columnDefinition = "char(2)")
    private String language;

    private String dialogue;

    private String text;

    private boolean internal;

    @Column(name = "organization_id", insertable = false, updatable = false)
    private Long organizationId;

    @Column(name = "due_on", insertable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "host_id", insertable = false, updatable = false)
    private Long hostId;

    @Column(name = "area_id", insertable = false, updatable = false)
    private Long areaId;

    @Column(name = "agreed_on", insertable = false, updatable = false)
    private LocalDate agreedOn;

    private long takers;

    @Column(name = "public_takers", insertable = false, updatable = false)
    private long publicTakers;

    /** For JPA. */
    protected AgreedThing() {}

    /** How far it has come on that day. */
    public AgreementState state(LocalDate today) {
        if (publicTakers > 0) {
            return AgreementState.TAKEN_UP;
        }
        if (takers > 0) {
            return AgreementState.IN_WORK;
        }
        return agreedOn.isBefore(lastDayOpen(today)) ? AgreementState.OPEN : AgreementState.YOUNG;
    }

    /** What was agreed before this day and is not taken up is open. */
    static LocalDate lastDayOpen(LocalDate today) {
        return today.minusDays(DialogueContent.PATIENCE);
    }

    /** The dialogue's number. */
    public Long getDialogueId() {
        return dialogueId;
    }

    /** Its number within the dialogue. */
    public int getNumber() {
        return number;
    }

    /** What people quote the dialogue by. */
    public String getReference() {
        return reference;
    }

    /** The code of the language that it is written in. */
    public String getLanguage() {
        return language;
    }

    /** What the dialogue is called. */
    public String getDialogue() {
        return dialogue;
    }

    /** What was agreed. */
    public String getText() {
        return text;
    }

    /** Whether it is for those alone who may read the drafts of the dialogue. */
    public boolean isInternal() {
        return internal;
    }

    /** The organization that took it on; null when none did by name. */
    public Long getOrganizationId() {
        return organizationId;
    }

    /** The day by which; null when none was named. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Whose record the dialogue is. */
    public Long getHostId() {
        return hostId;
    }

    /** The engagement area of the dialogue. */
    public Long getAreaId() {
        return areaId;
    }

    /** The last day of the dialogue. */
    public LocalDate getAgreedOn() {
        return agreedOn;
    }
}
