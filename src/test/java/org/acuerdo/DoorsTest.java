package org.acuerdo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of doors has every page of the signed-in part, so that nobody adds one without saying to whom it opens. */
class DoorsTest {

    static final Path TABLE = Path.of("src/test/resources/doors.txt");

    private static final Path PAGES = Path.of("src/main/webapp");

    /** Who is not signed in can be here: these are the way in. */
    private static final Set<String> WAYS_IN = Set.of(
            "account/login",
            "account/welcome",
            "account/forgot",
            "account/second-step",
            "account/institution",
            "account/institution-back");

    private static List<String> rows() throws IOException {
        try (var lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("[|?]")[0].strip())
                    .toList();
        }
    }

    @Test
    void everyPageHasItsRow() throws IOException {
        try (var all = Files.walk(PAGES)) {
            var pages = all.map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches("(account|admin|secretariat|workspace)/.*\\.xhtml"))
                    .map(name -> name.replace("index.xhtml", "").replace(".xhtml", ""))
                    .filter(name -> !WAYS_IN.contains(name))
                    .collect(Collectors.toSet());
            assertThat(pages).hasSizeGreaterThan(40);
            assertThat(Set.copyOf(rows())).containsExactlyInAnyOrderElementsOf(pages);
        }
    }
}
