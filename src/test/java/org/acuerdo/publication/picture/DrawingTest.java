package org.acuerdo.publication.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.acuerdo.reference.Country;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Drawings are sound, say in words what they show, and let nothing that people wrote become markup. */
class DrawingTest {

    private static final String NASTY = "<script>alert(1)</script> & \"more\"";

    private static Drawing bars() {
        var bars = List.of(
                new Bars.Bar("Group", NASTY, "7", 100, true), new Bars.Bar(null, "Nothing is known", "1", 14, false));
        return new Drawing("figure-x", 0, Bars.height(bars), NASTY, "Seven & one", Bars.shapes(bars));
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void isNamedAndDescribedInAPage() throws Exception {
        var svg = read(bars().getInPage()).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("figure-x-title figure-x-text");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(NASTY);
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Seven & one");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void hasItsTitleAndSourceInItWhereItStandsAlone() throws Exception {
        var svg = read(bars().alone("en", "Acuerdo, version 7")).getDocumentElement();
        assertThat(svg.getTextContent()).contains("Acuerdo, version 7").contains("Seven & one");
        assertThat(svg.getAttribute("width")).isEqualTo("720");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void becomesAnImageTwiceAsSharp() throws Exception {
        var png = new Raster().png(bars().alone("en", "Acuerdo"), 2);
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1440);
        assertThat(image.getRGB(1, 1) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void whatIsNotKnownIsDrawnHollow() {
        assertThat(bars().shapes()).contains("is-unknown").contains("stroke-dasharray");
    }

    @Test
    void aTileHasAFigureOnlyWhereThereIsOne() {
        var countries = List.of(new Country("CA", 1, 0), new Country("BR", 3, 4));
        var map = Tiles.drawing(
                "m",
                "Map",
                "Text",
                countries,
                iso2 -> iso2.equals("CA") ? Tiles.Tile.of("9", 9, 9) : Tiles.Tile.of("0", 0, 9));
        assertThat(map.shapes())
                .contains(">CA<", ">9<", "tile is-4", ">BR<", "tile is-0")
                .doesNotContain(">0<");
        assertThat(map.getInPage()).contains("viewBox=\"0 0 138 230\"");
    }

    @Test
    void anAreaWasAsFarAsTheMilestonesDoneByThen() {
        var may = LocalDate.of(2019, 5, 8);
        var october = LocalDate.of(2019, 10, 15);
        var steps = AreaSteps.of(Arrays.asList(
                new Counts.Milestone(1, 1, may, 1),
                new Counts.Milestone(1, 1, null, 1),
                new Counts.Milestone(1, 2, october, 1),
                new Counts.Milestone(1, 3, null, 0)));
        assertThat(steps).containsExactly(new Steps.Step(may, 17), new Steps.Step(october, 50));
        assertThat(AreaSteps.of(List.of())).isEmpty();
    }

    @Test
    void linesOfANameAreNoLongerThanTheirRoom() {
        assertThat(Shapes.lines("Regional communication and advocacy campaign", 25))
                .containsExactly("Regional communication", "and advocacy campaign");
    }

    @Test
    void eachPictureIsFoundByItsWord() {
        for (var picture : Picture.values()) {
            assertThat(Picture.of(picture.getWord())).contains(picture);
        }
        assertThat(Picture.of("none")).isEmpty();
    }

    @Test
    void theCardOfARecordFitsItsTitleAndIsDrawnAsLargeAsLinksWantIt() throws Exception {
        var card = new Card(
                "Commitment", "C-2026-0001", "Very long <title> & so on ".repeat(12), "A maker", "40%", 40, "Acuerdo");
        var svg = card.svg("en");
        assertThat(svg).contains("&lt;title&gt; &amp; so on").contains("…").contains("width=\"192\"");
        assertThat(svg.split("font-size=\"58\"")).hasSize(5);
        var png = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(new Raster().png(svg, 1)));
        assertThat(png.getWidth()).isEqualTo(1200);
        assertThat(png.getHeight()).isEqualTo(630);
        assertThat(new Card("Dialogue", "D-2026-0001", "Short", "A maker", null, null, "Acuerdo").svg("en"))
                .doesNotContain("rx=");
    }
}
