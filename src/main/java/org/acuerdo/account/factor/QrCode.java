package org.acuerdo.account.factor;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A text as a QR code, drawn by the page itself: no picture is asked for anywhere, so no other host hears of the text.
 *
 * @param size how many units wide and high the drawing is, with its margin
 * @param path the dark squares, as the path of an SVG
 */
public record QrCode(int size, String path) {

    /** What readers need around the code (ISO/IEC 18004). */
    private static final int MARGIN = 4;

    /** The code of a text. */
    public static QrCode of(String text) {
        try {
            var squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(squares.getWidth() + 2 * MARGIN, path(squares));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String path(ByteMatrix squares) {
        var path = new StringBuilder();
        for (var y = 0; y < squares.getHeight(); y++) {
            for (var x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
