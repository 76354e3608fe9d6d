package org.acuerdo.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Reader;

/** Every revision of a record with who wrote and who decided, and any two of them compared; for those who may read it. */
@Named
@RequestScoped
public class RecordHistoryPage extends DecisionPage {

    @Inject
    private Contents contents;

    @Inject
    private Wording wording;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    private List<VersionLine> lines;
    private VersionPair pair;
    private List<Wording.Line> differences = List.of();

    @Override
    public void open() {
        super.open();
        lines = VersionLine.of(getChain(), getRecord().getKind(), contents::of, reader);
        pair = VersionPair.of(getChain(), asked.text("from"), asked.text("to")).orElse(null);
        if (pair != null) {
            differences = wording.changes(getRecord().getKind(), contents.of(pair.from()), contents.of(pair.to()));
        }
    }

    /** Every revision, the newest first. */
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
