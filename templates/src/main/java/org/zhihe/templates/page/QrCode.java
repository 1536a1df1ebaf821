package org.zhihe.templates.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A QR code to be drawn.
 *
 * @param size of its square with the quiet zone, in modules
 * @param path of the dark modules, as SVG writes paths
 */
public record QrCode(int size, String path) {
    public static QrCode of(String text) {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()));
            return new QrCode(modules.getWidth(), path(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** Runs of dark modules, row by row. */
    private static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int begun = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > begun) {
                    path.append('M').append(begun).append(' ').append(y);
                    path.append('h')
                            .append(x - begun)
                            .append("v1h-")
                            .append(x - begun)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
