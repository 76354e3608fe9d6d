package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | BROTLI",
                "br                      | BROTLI",
                "BR;q=1.0, gzip;q=0.8    | BROTLI",
                "*                       | BROTLI",
                "br;q=0.5, gzip          | GZIP",
                "br;q=0, *               | GZIP",
                "gzip                    | GZIP",
                "GZIP ; q=0.2            | GZIP",
                "gzip;q=0                | IDENTITY",
                "gzip;q=0.000            | IDENTITY",
                "gzip;q=much             | IDENTITY",
                "identity                | IDENTITY",
                "identity, gzip;q=0.5    | IDENTITY",
                "xgzip                   | IDENTITY",
                "',;,'                   | IDENTITY",
                "''                      | IDENTITY"
            })
    void theReaderGetsWhatItLikesBest(String accepted, Coding coding) {
        assertThat(Coding.of(accepted)).isEqualTo(coding);
    }

    @Test
    void whoSaysNothingGetsItAsItIs() {
        assertThat(Coding.of(null)).isEqualTo(Coding.IDENTITY);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgain(Coding coding) throws IOException {
        var text = "¿Cómo va? ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        try (var encoded = coding.open(out)) {
            encoded.write(text);
        }
        try (var in = decoded(coding, new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(in.readAllBytes()).isEqualTo(text);
        }
    }

    private static InputStream decoded(Coding coding, InputStream in) throws IOException {
        return switch (coding) {
            case BROTLI -> new BrotliInputStream(in);
            case GZIP -> new GZIPInputStream(in);
            case IDENTITY -> in;
        };
    }
}
