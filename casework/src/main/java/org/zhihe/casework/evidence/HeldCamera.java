package org.zhihe.casework.evidence;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** How the camera was held: telephones keep pictures as the sensor saw them, and say beside them how to turn them. */
final class HeldCamera {
    private static final int START_OF_IMAGE = 0xffd8;
    private static final int START_OF_SCAN = 0xffda;
    private static final int APPLICATION_1 = 0xffe1;
    private static final int MOST_SEGMENTS = 30;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final Orientation orientation;

    private HeldCamera(Orientation orientation) {
        this.orientation = orientation;
    }

    /**
     * Looks through what a JPEG says of itself; of anything else, and of what cannot be read, the camera was held upright.
     * The JDK's own reader of it gives up where the order of the parts is unusual.
     */
    static HeldCamera of(ImageInputStream image) throws IOException {
        try {
            Orientation said = orientation(image);
            return new HeldCamera(said == null ? Orientation.TOP_LEFT : said);
        } catch (IOException | RuntimeException broken) {
            return new HeldCamera(Orientation.TOP_LEFT);
        } finally {
            image.seek(0);
        }
    }

    BufferedImage upright(BufferedImage picture) {
        return orientation == Orientation.TOP_LEFT
                ? picture
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
    }

    private static Orientation orientation(ImageInputStream image) throws IOException {
        if (image.readUnsignedShort() != START_OF_IMAGE) {
            return Orientation.TOP_LEFT;
        }
        for (int i = 0; i < MOST_SEGMENTS; i++) {
            int marker = image.readUnsignedShort();
            if (marker < 0xff01 || marker == START_OF_SCAN) {
                break;
            }
            byte[] segment = new byte[Math.max(0, image.readUnsignedShort() - Short.BYTES)];
            image.readFully(segment);
            if (marker == APPLICATION_1 && Arrays.equals(Arrays.copyOf(segment, EXIF.length), EXIF)) {
                return ExifUtils.getOrientationFromExif(segment);
            }
        }
        return Orientation.TOP_LEFT;
    }
}
