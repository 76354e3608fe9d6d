package org.acuerdo.dialogue;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.acuerdo.moderation.Audience;
import org.acuerdo.moderation.Description.Cell;
import org.acuerdo.moderation.Description.Form;
import org.acuerdo.moderation.Phrases;
import org.acuerdo.moderation.Problems;

/**
 * One thing that was agreed in a dialogue. Its number is its own within the dialogue for good, so that a commitment or an
 * action can say which agreement it carries out.
 */
@JsonbTypeAdapter(AgreementJson.class)
public class Agreement implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 1000;

    private Integer number;
    private String text;
    private Long organization;
    private LocalDate dueOn;
    private Audience audience;

    /** For forms and JSON. */
    public Agreement() {}

    /** Something agreed that everybody may read. */
    public Agreement(String text) {
        this.text = text;
        this.audience = Audience.PUBLIC;
    }

    /** Numbers those that have no number yet, behind all others. */
    static void number(List<Agreement> agreements) {
        var last = agreements.stream()
                .map(Agreement::getNumber)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        for (var agreement : agreements) {
            if (agreement.number == null) {
                agreement.number = ++last;
            }
        }
    }

    void check(String path, Problems problems) {
        problems.text(path + "text", text, LONGEST);
        problems.year(path + "dueOn", dueOn);
        problems.require(path + "audience", audience);
    }

    /** All of it, the text first: that is what people know it by. */
    List<Cell> cells() {
        return List.of(
                new Cell("", Form.TEXT, text),
                new Cell("dialogue.field.agreements.number", Form.NUMBER, number == null ? null : number.toString()),
                new Cell(
                        "dialogue.field.agreements.organization",
                        Form.ORGANIZATION,
                        organization == null ? null : organization.toString()),
                new Cell("dialogue.field.agreements.dueOn", Form.DATE, dueOn == null ? null : dueOn.toString()),
                new Cell(
                        "dialogue.field.agreements.audience",
                        Form.WORD,
                        audience == null ? null : "file.audience." + audience));
    }

    /** What it says, if everybody may read it; in the first revisions it is known by its place. */
    void words(int place, Phrases phrases) {
        if (!isInternal()) {
            phrases.item("agreements", number == null ? place : number, "text", text, LONGEST, this::setText);
        }
    }

    /** Whether it is for those alone who may read the drafts. */
    public boolean isInternal() {
        return audience != Audience.PUBLIC;
    }

    /** Its number within the dialogue. */
    public Integer getNumber() {
        return number;
    }

    /** See the getter. */
    public void setNumber(Integer number) {
        this.number = number;
    }

    /** What was agreed. */
    public String getText() {
        return text;
    }

    /** See the getter. */
    public void setText(String text) {
        this.text = text;
    }

    /** The organization that took it on; null when none did by name. */
    public Long getOrganization() {
        return organization;
    }

    /** See the getter. */
    public void setOrganization(Long organization) {
        this.organization = organization;
    }

    /** The day by which; null when none was named. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** See the getter. */
    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** Who may read it. */
    public Audience getAudience() {
        return audience;
    }

    /** See the getter. */
    public void setAudience(Audience audience) {
        this.audience = audience;
    }
}
