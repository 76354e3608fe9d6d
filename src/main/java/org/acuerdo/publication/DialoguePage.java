package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.acuerdo.dialogue.DialogueContent;
import org.acuerdo.moderation.Choices;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Reader;

/** {@code /{l}/dialogues/{ref}}: one dialogue, what was agreed in it, and what came of each agreement. */
@Named
@RequestScoped
public class DialoguePage extends RecordPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Choices choices;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private String zone;
    private boolean ignoring;

    /** Reads what the page shows. */
    public void open() {
        open(RecordKind.DIALOGUE);
        var query = new Query(request);
        zone = query.known(
                        "zone",
                        name -> choices.getZones().stream().filter(name::equals).findFirst())
                .orElse(null);
        ignoring = query.hasIgnored();
    }

    private DialogueContent dialogue() {
        return (DialogueContent) getContent();
    }

    /** The public records that carry out this agreement. */
    public List<PublicRow> takenUp(Integer number) {
        return getPointing().stream()
                .filter(row -> number.equals(row.sourceAgreement()))
                .toList();
    }

    /** Whether nobody has publicly taken the agreement up for longer than one may wait. */
    public boolean stillOpen(Integer number) {
        return dialogue().stage().isHeld()
                && takenUp(number).isEmpty()
                && dialogue().isWaitedFor(LocalDate.now(clock));
    }

    /** The public records that come from the dialogue and from no single public agreement of it. */
    public List<PublicRow> getOthers() {
        return getPointing().stream()
                .filter(row -> dialogue().getAgreements().stream()
                        .noneMatch(agreement -> agreement.getNumber().equals(row.sourceAgreement())))
                .toList();
    }

    /** The reader's zone, as the address names it; null when it names none. */
    public String getZone() {
        return zone;
    }

    /** Whether the address names a zone that there is none of. */
    public boolean isIgnoring() {
        return ignoring;
    }

    /** When it begins, in the reader's zone. */
    public String getBeginsHere() {
        return here(dialogue().begins());
    }

    /** When it ends, in the reader's zone; empty when that is not known. */
    public String getEndsHere() {
        return here(dialogue().ends());
    }

    private String here(Instant moment) {
        return moment == null || zone == null ? "" : reader.moment(moment, ZoneId.of(zone));
    }
}
