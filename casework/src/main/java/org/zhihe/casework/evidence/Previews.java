package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws a picture anew, smaller and as a JPEG of our own: nothing of the file itself is shown, so that neither place and
 * camera (EXIF) nor whatever else was hidden in it come along. The file stays as it was handed in.
 */
@Singleton
public class Previews {
    /** Of the longer edge, in pixels. */
    public static final int LARGE = 1600;

    public static final int SMALL = 240;

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
    private static final Set<String> DRAWN = Set.of("image/jpeg", "image/png", "image/gif");
    /** A small file can unfold to any size. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final long LARGEST_FILE = 32L * 1024 * 1024;
    private static final int AT_ONCE = 1;
    private static final int PATIENCE_SECONDS = 10;

    private final EvidenceStore store;
    private final Semaphore drawing = new Semaphore(AT_ONCE, true);

    Previews(EvidenceStore store) {
        this.store = store;
    }

    public static boolean draws(String mediaType) {
        return DRAWN.contains(mediaType);
    }

    /** Empty when it is no picture that can be drawn, too large a one, or too many are asked for at once. */
    public Optional<byte[]> draw(Evidence item, int longest) {
        if (!draws(item.mediaType()) || item.size() > LARGEST_FILE || !queued()) {
            return Optional.empty();
        }
        try (InputStream content = store.open(item.sha256());
                MemoryCacheImageInputStream image = new MemoryCacheImageInputStream(content)) {
            return draw(image, longest);
        } catch (IOException | RuntimeException broken) {
            // Readers of pictures throw anything at what is no picture.
            LOG.info(
                    "evidence {} cannot be drawn: {}",
                    item.id(),
                    broken.getClass().getSimpleName());
            return Optional.empty();
        } finally {
            drawing.release();
        }
    }

    private boolean queued() {
        try {
            return drawing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<byte[]> draw(MemoryCacheImageInputStream image, int longest) throws IOException {
        HeldCamera held = HeldCamera.of(image);
        Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(image, false, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            return Optional.of(jpeg(held.upright(coarse(reader, Math.max(width, height), longest)), longest));
        } finally {
            reader.dispose();
        }
    }

    /** Leaves out rows and columns while reading, so that a large picture is never in memory whole. */
    private static BufferedImage coarse(ImageReader reader, int edge, int longest) throws IOException {
        int step = Math.max(1, edge / (2 * longest));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return onPaper(reader.read(0, every));
    }

    /** JPEG knows no transparency. */
    private static BufferedImage onPaper(BufferedImage read) {
        BufferedImage paper = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.drawImage(read, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }

    private static byte[] jpeg(BufferedImage picture, int longest) throws IOException {
        int width = Math.min(longest, picture.getWidth());
        int height = Math.min(longest, picture.getHeight());
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        Thumbnails.of(picture)
                .size(width, height)
                .outputFormat("jpg")
                .outputQuality(0.85)
                .toOutputStream(drawn);
        return drawn.toByteArray();
    }
}
