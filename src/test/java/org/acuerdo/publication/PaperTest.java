package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final String PAGE = """
        <!DOCTYPE html><html lang="pt"><head><title>Relatório</title></head><body><h1>Ações &amp; coração</h1>
        <img alt="" src="file:///etc/hostname"><link rel="stylesheet" href="https://example.org/x.css">
        <table><thead><tr><th scope="col">Título</th></tr></thead><tbody><tr><td>Œuvre, ñandú, à&nbsp;São Tomé</td></tr></tbody></table>
        </body></html>""";

    @Test
    void theFileIsTaggedNamesItsLanguageAndHasItsLettersInside() throws IOException {
        try (var document = Loader.loadPDF(new Paper().pdf(PAGE, "body { font-family: 'DejaVu Sans' }"))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("pt");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Relatório");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ações & coração")
                    .contains("Œuvre, ñandú");
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    private static java.util.List<PDFont> fonts(PDDocument document) {
        var resources = document.getPage(0).getResources();
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return resources.getFont(name);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
    }
}
