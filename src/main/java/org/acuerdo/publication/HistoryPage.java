package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.VersionLine;
import org.acuerdo.moderation.VersionPair;
import org.acuerdo.moderation.Wording;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;

/**
 * {@code /{l}/commitments/{ref}/history}: every version that was published, what each changed and why, and any two compared.
 * It names organizations, never persons.
 */
@Named
@RequestScoped
public class HistoryPage extends RecordPage {

    @Inject
    private Contents contents;

    @Inject
    private Wording wording;

    @Inject
    private Here here;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    private List<VersionLine> lines = List.of();
    private VersionPair pair;
    private List<Wording.Line> differences = List.of();

    /** Reads what the page shows. */
    public void open() {
        var kind = Arrays.stream(RecordKind.values())
                .filter(known -> here.isAt(known.getPath()))
                .findFirst()
                .orElseThrow(NotFound::new);
        open(kind);
        // An update is not shown while the commitment that it reports on is not.
        if (kind == RecordKind.UPDATE && !getRecord().getParent().getStanding().isPublic()) {
            throw new NotFound();
        }
        if (isWithdrawn()) {
            return;
        }
        lines = VersionLine.of(getVersions(), kind, contents::publicOf, reader);
        pair = VersionPair.of(getVersions(), asked.text("from"), asked.text("to"))
                .orElse(null);
        if (pair != null) {
            differences = wording.changes(kind, contents.publicOf(pair.from()), contents.publicOf(pair.to()));
        }
    }

    /** Every published version, the newest first. */
    public List<VersionLine> getLines() {
        return lines;
    }

    /** The two that are compared; null when there are not two. */
    public VersionPair getPair() {
        return pair;
    }

    /** Where the two differ. */
    public List<Wording.Line> getDifferences() {
        return differences;
    }
}
