package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.acuerdo.assessment.Completion;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.reporting.ReportedStatus;

/** {@code /{l}/commitments}: all public commitments, filtered and in pages. */
@Named
@RequestScoped
public class CommitmentsPage extends ListPage {

    @Override
    protected Filter filter(Query from) {
        var filter = common(RecordKind.COMMITMENT, from);
        sector(from, filter);
        from.constant("type", CommitmentType.class).ifPresent(filter::type);
        from.constant("status", ReportedStatus.class).ifPresent(filter::status);
        from.constant("assessed", Completion.class).ifPresent(filter::assessed);
        from.constant("sort", Filter.Sort.class).ifPresent(filter::sort);
        return filter;
    }

    /** What the filter for types offers. */
    public List<Word> getTypes() {
        return words(CommitmentType.values(), "commitment.type.");
    }

    /** What the filter for reported statuses offers. */
    public List<Word> getStatuses() {
        return words(ReportedStatus.values(), "status.");
    }

    /** What the filter for what the secretariat found offers. */
    public List<Word> getCompletions() {
        return words(Completion.values(), "assessed.");
    }

    /** What the choice of order offers. */
    public List<Word> getSorts() {
        return words(Filter.Sort.values(), "public.sort.");
    }

    /**
     * A constant as a filter offers it.
     *
     * @param value how it stands in the address
     * @param key of its text
     */
    public record Word(String value, String key) {}

    private static List<Word> words(Enum<?>[] constants, String prefix) {
        return Arrays.stream(constants)
                .map(constant -> new Word(Query.word(constant), prefix + constant.name()))
                .toList();
    }
}
