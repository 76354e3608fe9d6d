package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private static byte[] write(TableWriter.Format format, Object... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = format.on(out, "things", List.of("a", "b", "c"), Map.of("licence", "CC BY 4.0"))) {
            table.row(Arrays.asList(cells));
        }
        return out.toByteArray();
    }

    @Test
    void valuesBetweenCommasFollowTheStandard() throws IOException {
        var text = new String(
                write(TableWriter.Format.CSV, "He said \"no\",\nthen left", null, new BigDecimal("12.500")),
                StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("\uFEFFa,b,c\r\n\"He said \"\"no\"\",\nthen left\",,12.5\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void noTextIsTakenForAFormula(String text) {
        assertThat(TableWriter.Csv.cell(text)).startsWith("\"'");
    }

    @Test
    void aNumberStaysANumber() {
        assertThat(TableWriter.Csv.cell(-5)).isEqualTo("-5");
        assertThat(TableWriter.Csv.cell(new BigDecimal("1E+6"))).isEqualTo("1000000");
        assertThat(TableWriter.Csv.cell(LocalDate.of(2026, 1, 2))).isEqualTo("2026-01-02");
    }

    @Test
    void theObjectTellsWhatItIsAndHasTheRows() throws IOException {
        var bytes = write(TableWriter.Format.JSON, "Día", null, 3);
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            var all = reader.readObject();
            assertThat(all.getString("licence")).isEqualTo("CC BY 4.0");
            var row = all.getJsonArray("rows").getJsonObject(0);
            assertThat(row.getString("a")).isEqualTo("Día");
            assertThat(row.isNull("b")).isTrue();
            assertThat(row.getInt("c")).isEqualTo(3);
        }
    }

    @Test
    void theWorkbookHasASheetOfRowsAndOneThatTellsOfThem() throws IOException {
        var file = Files.createTempFile("table", ".xlsx");
        Files.write(file, write(TableWriter.Format.XLSX, "=1+1", "Día", 3));
        var files = new ArrayList<String>();
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                files.add(entry.getName());
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        assertThat(files).contains("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml");
        assertThat(text.toString()).contains("CC BY 4.0", "=1+1").doesNotContain("<f>");
    }

    /** A hundred thousand rows of a kilobyte go through, and what is held meanwhile does not grow with them. */
    @ParameterizedTest
    @EnumSource
    void rowsGoOutAsTheyCome(TableWriter.Format format) throws IOException {
        var written = new long[1];
        var most = 0L;
        var sent = 0L;
        var out = new OutputStream() {
            @Override
            public void write(int octet) {
                written[0]++;
            }

            @Override
            public void write(byte[] octets, int from, int length) {
                written[0] += length;
            }
        };
        try (var table = format.on(out, "things", List.of("a", "b", "c"), Map.of())) {
            var random = new java.util.Random(1);
            for (var i = 0; i < 5_000; i++) {
                var text = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
                table.row(Arrays.asList(text, text, i));
                sent += 40;
                most = Math.max(most, sent - written[0]);
            }
        }
        assertThat(written[0]).isGreaterThan(100_000);
        assertThat(most).isLessThan(100_000);
    }
}
