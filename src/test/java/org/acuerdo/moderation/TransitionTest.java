package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.PublicationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every transition in every state: where it leads, or a dash where it may not start. */
class TransitionTest {

    private static final String TABLE = """
        transition         | DRAFT         | IN_VALIDATION | SUBMITTED | RETURNED  | SCHEDULED | PUBLISHED | WITHDRAWN                  | MERGED
        WRITE              | DRAFT         | -             | -         | DRAFT     | -         | DRAFT     | -                          | -
        SEND_TO_VALIDATION | IN_VALIDATION | -             | -         | -         | -         | -         | -                          | -
        SUBMIT             | SUBMITTED     | -             | -         | -         | -         | -         | -                          | -
        AGREE              | -             | SUBMITTED     | -         | -         | -         | -         | -                          | -
        GIVE_BACK          | -             | RETURNED      | RETURNED  | -         | -         | -         | -                          | -
        TAKE_BACK          | -             | RETURNED      | RETURNED  | -         | -         | -         | -                          | -
        SCHEDULE           | -             | -             | SCHEDULED | -         | -         | -         | -                          | -
        UNSCHEDULE         | -             | -             | -         | -         | SUBMITTED | -         | -                          | -
        PUBLISH            | -             | -             | PUBLISHED | -         | PUBLISHED | -         | -                          | -
        WITHDRAW           | WITHDRAWN     | -             | -         | WITHDRAWN | -         | WITHDRAWN | -                          | -
        RESTORE            | -             | -             | -         | -         | -         | -         | DRAFT, RETURNED, PUBLISHED | -
        MERGE              | -             | -             | -         | MERGED    | -         | MERGED    | -                          | -
        UNMERGE            | -             | -             | -         | -         | -         | -         | -                          | RETURNED, PUBLISHED
        """;

    private record Cell(Transition transition, PublicationState from, String to) {}

    static Stream<Cell> cells() {
        var header = split(TABLE.lines().findFirst().orElseThrow());
        return TABLE.lines()
                .skip(1)
                .map(TransitionTest::split)
                .flatMap(row -> IntStream.range(1, header.size())
                        .mapToObj(i -> new Cell(
                                Transition.valueOf(row.get(0)), PublicationState.valueOf(header.get(i)), row.get(i))));
    }

    private static List<String> split(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void startsWhereTheTableSaysAndIsRefusedElsewhere(Cell cell) {
        if ("-".equals(cell.to())) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> cell.transition().start(cell.from()))
                    .satisfies(refusal -> {
                        assertThat(refusal.rule()).isEqualTo("transition");
                        assertThat(refusal.arguments()).containsExactly(cell.from());
                        assertThat(refusal.status()).isEqualTo(409);
                    });
        } else {
            cell.transition().start(cell.from());
            assertThat(cell.transition().to())
                    .extracting(PublicationState::name)
                    .containsExactlyInAnyOrder(cell.to().split(", "));
        }
    }

    @Test
    void theTableHasEveryTransitionAndEveryState() {
        assertThat(TABLE.lines().skip(1).map(line -> split(line).get(0))).containsExactly(names(Transition.values()));
        var header = split(TABLE.lines().findFirst().orElseThrow());
        assertThat(header.subList(1, header.size())).containsExactly(names(PublicationState.values()));
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }

    @Test
    void noStateIsADeadEndAndEachButTheFirstCanBeReached() {
        for (var state : PublicationState.values()) {
            assertThat(Transition.values())
                    .as("ways out of " + state)
                    .anyMatch(way -> way.from().contains(state));
            assertThat(Transition.values())
                    .as("ways to " + state)
                    .anyMatch(way -> way.to().contains(state));
        }
    }

    @Test
    void theDiagramInTheArchitecturePageShowsExactlyTheTransitions() throws IOException {
        var page = Files.readString(Path.of("ARCHITECTURE.md"));
        var block = Pattern.compile(
                        "## The states of a record.*?```mermaid\\s+stateDiagram-v2\\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(block.find())
                .as("a mermaid stateDiagram-v2 under '## The states of a record'")
                .isTrue();
        var shown = block.group(1)
                .lines()
                .map(String::strip)
                .filter(line -> line.contains("-->") && !line.contains("[*]"))
                .toList();
        var real = Arrays.stream(Transition.values())
                .flatMap(way -> way.from().stream()
                        .flatMap(from -> way.to().stream().map(to -> from + " --> " + to + ": " + way)))
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(real);
    }
}
