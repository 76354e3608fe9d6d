package org.acuerdo.publication.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.acuerdo.platform.Busy;
import org.acuerdo.platform.Gate;

/**
 * Turns our drawings into PNG. The same drawing is made once, and only few at the same time, so that nobody can keep the
 * server busy by asking for them.
 */
@ApplicationScoped
public class Raster {

    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final Gate gate = new Gate();

    private final Cache<String, byte[]> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String svg, byte[] png) -> 2 * svg.length() + png.length)
            .build();

    /**
     * The drawing as a PNG.
     *
     * @param svg a drawing of ours, which says how large it is
     * @param scale how many pixels stand for one
     * @throws Busy when too many are being made, or the machine has no letters to draw with
     */
    public byte[] png(String svg, int scale) {
        var key = scale + svg;
        var known = made.getIfPresent(key);
        if (known != null) {
            return known;
        }
        return gate.pass(() -> made.get(key, any -> draw(svg, scale)));
    }

    private static byte[] draw(String svg, int scale) {
        var bytes = svg.getBytes(StandardCharsets.UTF_8);
        var document = new SVGLoader().load(new ByteArrayInputStream(bytes), null, LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("A drawing of ours cannot be read");
        }
        var width = Math.round(document.size().width) * scale;
        var height = Math.round(document.size().height) * scale;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
        } catch (LinkageError | RuntimeException e) {
            // A machine without any font can draw no letter. SVG is there all the same.
            throw new Busy(e);
        } finally {
            graphics.dispose();
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
