package org.acuerdo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the portal is made of is listed, of one version each, and looked after. */
class BillOfMaterialsTest {

    private static final Pattern VERSION = Pattern.compile("<version>([^<]*)</version>");

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>(?:\\s*<!--.*?-->)?\\s*<groupId>([^<]*)</groupId>\\s*<artifactId>([^<]*)</artifactId>(?:(?!</dependency>).)*</dependency>",
            Pattern.DOTALL);

    private final String build = read("pom.xml");

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyVersionIsPinned() {
        assertThat(VERSION.matcher(build).results().map(found -> found.group(1)))
                .isNotEmpty()
                .noneMatch(version -> version.matches(".*(LATEST|RELEASE).*"))
                // Only the JDK that the build looks for has a range.
                .filteredOn(version -> version.matches("[\\[(].*"))
                .containsExactly("[21,)");
    }

    @Test
    void theBuildWritesABillOfMaterials() {
        assertThat(build).contains("<artifactId>cyclonedx-maven-plugin</artifactId>");
    }

    @Test
    void librariesActionsAndImagesAreAskedForNewVersions() {
        assertThat(read(".github/dependabot.yml"))
                .contains("package-ecosystem: maven", "package-ecosystem: github-actions", "package-ecosystem: docker");
    }

    @Test
    void everyLibraryThatThePortalBringsStandsWithItsLicence() {
        var licences = read("LICENCES.md");
        assertThat(DEPENDENCY
                        .matcher(build.substring(build.indexOf("What the portal brings"), build.indexOf("<build>")))
                        .results()
                        .filter(found -> !found.group().contains("<scope>test</scope>"))
                        .map(found -> found.group(1) + ":" + found.group(2)))
                .hasSizeGreaterThan(8)
                .allSatisfy(library -> assertThat(licences).contains("`" + library + "`"));
    }
}
