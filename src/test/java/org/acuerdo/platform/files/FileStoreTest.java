package org.acuerdo.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the file store takes, and how it keeps it. */
class FileStoreTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static final byte[] PDF = bytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n");

    @TempDir
    private Path directory;

    private FileStore store;

    @BeforeEach
    void store() {
        store = new FileStore(directory, Clock.fixed(NOW, ZoneOffset.UTC), new Scanner((InetSocketAddress) null));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private FileStore.Kept keep(String name, byte[] content) {
        return store.keep(name, new ByteArrayInputStream(content));
    }

    private UnfitFile refused(String name, InputStream content) {
        try {
            store.keep(name, content);
        } catch (UnfitFile e) {
            assertThat(files()).as("nothing stays behind").isEmpty();
            return e;
        }
        throw new AssertionError("Taken: " + name);
    }

    private UnfitFile refused(String name, String content) {
        return refused(name, new ByteArrayInputStream(bytes(content)));
    }

    private List<Path> files() {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aContentStandsUnderItsHash() throws IOException {
        var kept = keep("Report.PDF", PDF);
        assertThat(kept.name()).isEqualTo("Report.PDF");
        assertThat(kept.kind()).isEqualTo(FileKind.PDF);
        assertThat(kept.size()).isEqualTo(PDF.length);
        assertThat(kept.sha256()).matches("[0-9a-f]{64}");
        assertThat(Files.readAllBytes(store.path(kept.sha256()))).isEqualTo(PDF);
    }

    @Test
    void theSameContentIsThereOnceUnderWhateverName() {
        assertThat(keep("a.pdf", PDF).sha256()).isEqualTo(keep("b.pdf", PDF).sha256());
        assertThat(files()).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> eachKindIsToldByItsContent() throws IOException {
        var office = "application/vnd.openxmlformats-officedocument.";
        return Map.ofEntries(
                        Map.entry(FileKind.PDF, PDF),
                        Map.entry(FileKind.PNG, bytes("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR")),
                        Map.entry(FileKind.JPEG, bytes("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0")),
                        Map.entry(FileKind.GIF, bytes("GIF89a\1\0\1\0")),
                        Map.entry(FileKind.WEBP, bytes("RIFF\4\0\0\0WEBPVP8 ")),
                        Map.entry(FileKind.DOCX, office("word/document.xml", office + "wordprocessingml.document")),
                        Map.entry(FileKind.XLSX, office("xl/workbook.xml", office + "spreadsheetml.sheet")),
                        Map.entry(
                                FileKind.PPTX, office("ppt/presentation.xml", office + "presentationml.presentation")),
                        Map.entry(FileKind.ODT, open("text")),
                        Map.entry(FileKind.ODS, open("spreadsheet")),
                        Map.entry(FileKind.ODP, open("presentation")))
                .entrySet()
                .stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey().name(),
                        () -> assertThat(keep("file." + file.getKey().getEnding(), file.getValue())
                                        .kind())
                                .isEqualTo(file.getKey())));
    }

    @TestFactory
    Stream<DynamicTest> nothingElseIsTakenWhateverItIsCalled() throws IOException {
        return Map.of(
                        "a page", bytes("<!DOCTYPE html><html><script>alert(1)</script></html>"),
                        "a page that ends as a PDF", bytes("<html><script>alert(1)</script></html>\n%PDF-1.4"),
                        "a picture with scripts", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
                        "a program", bytes("MZ\u0090\0\3\0\0\0"),
                        "a text", bytes("hello"),
                        "an archive", zip("a.txt", "hello"),
                        "a document with macros",
                                office("word/document.xml", "application/vnd.ms-word.document.macroEnabled"))
                .entrySet()
                .stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    var refused = refused("file.pdf", new ByteArrayInputStream(file.getValue()));
                    assertThat(refused.rule()).isEqualTo(UnfitFile.Rule.KIND);
                    assertThat(refused.status()).isEqualTo(422);
                }));
    }

    @Test
    void aNameThatSaysOtherwiseThanTheContentIsRefused() {
        var refused = refused("picture.png", new ByteArrayInputStream(PDF));
        assertThat(refused.rule()).isEqualTo(UnfitFile.Rule.MISNAMED);
        assertThat(refused.arguments()).containsExactly("picture.png", "pdf");
    }

    @Test
    void nothingIsNotTaken() {
        assertThat(refused("empty.pdf", "").rule()).isEqualTo(UnfitFile.Rule.EMPTY);
    }

    @Test
    void twentyMegabytesAreTakenAndAByteMoreIsNot() {
        var rest = FileStore.LARGEST - PDF.length;
        assertThat(store.keep("large.pdf", large(rest)).size()).isEqualTo(FileStore.LARGEST);
        store.clear(hash -> false, NOW.plus(Duration.ofDays(20_000)));
        var refused = refused("larger.pdf", large(rest + 1));
        assertThat(refused.rule()).isEqualTo(UnfitFile.Rule.LARGE);
        assertThat(refused.status()).isEqualTo(413);
    }

    private static InputStream large(long rest) {
        return new SequenceInputStream(new ByteArrayInputStream(PDF), new ByteArrayInputStream(new byte[(int) rest]));
    }

    @Test
    void whatIsListedOrYoungStaysWhenItIsCleared() throws IOException {
        var listed = keep("a.pdf", PDF).sha256();
        var unlisted = keep("b.gif", bytes("GIF89a\1\0\1\0")).sha256();
        Files.writeString(Files.createDirectories(directory.resolve("incoming")).resolve("broken"), "half");
        Files.writeString(directory.resolve("README"), "not ours");
        assertThat(store.clear(Set.of(listed)::contains, Instant.EPOCH)).isZero();
        assertThat(store.clear(Set.of(listed)::contains, NOW.plus(Duration.ofDays(20_000))))
                .isEqualTo(2);
        assertThat(store.path(listed)).exists();
        assertThat(store.path(unlisted)).doesNotExist();
        assertThat(directory.resolve("README")).exists();
    }

    @Test
    void whatIsWantedAgainIsYoungAgain() throws IOException {
        var hash = keep("a.pdf", PDF).sha256();
        Files.setLastModifiedTime(store.path(hash), java.nio.file.attribute.FileTime.from(Instant.EPOCH));
        keep("a.pdf", PDF);
        store.clear(other -> false, NOW.minusSeconds(1));
        assertThat(store.path(hash)).exists();
    }

    @Test
    void nothingButAHashLeadsToAFile() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.path("../../etc/passwd"));
    }

    private static byte[] office(String part, String type) throws IOException {
        return zip(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/"
                        + part + "\" ContentType=\"" + type + ".main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"a\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"" + part + "\"/></Relationships>",
                part,
                "<document/>");
    }

    private static byte[] open(String kind) throws IOException {
        return zip("mimetype", "application/vnd.oasis.opendocument." + kind, "content.xml", "<content/>");
    }

    private static byte[] zip(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < parts.length; i += 2) {
                var content = bytes(parts[i + 1]);
                var entry = new ZipEntry(parts[i]);
                if (parts[i].equals("mimetype")) {
                    var sum = new CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
