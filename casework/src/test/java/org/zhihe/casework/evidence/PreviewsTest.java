package org.zhihe.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewsTest {
    private static final String SECRET = "GPS 29.84N 114.32E";

    private static Optional<byte[]> draw(byte[] file, String mediaType, int longest) {
        EvidenceStore store = new EvidenceStore() {
            @Override
            public Stored keep(InputStream content, Consumer<Stored> announced) {
                throw new UnsupportedOperationException();
            }

            @Override
            public java.util.stream.Stream<Kept> all() {
                return java.util.stream.Stream.empty();
            }

            @Override
            public void remove(String sha256) {
                throw new UnsupportedOperationException();
            }

            @Override
            public InputStream open(String sha256) {
                return new ByteArrayInputStream(file);
            }
        };
        Evidence item = Evidence.filed(
                new DraftFile(1L, "f", EvidencePurpose.ACT, "", "图", mediaType, file.length, Instant.EPOCH),
                1,
                1,
                Handing.plain());
        return new Previews(store).draw(item, longest);
    }

    /** Red on the left, blue on the right. */
    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                drawn.setRGB(x, y, (x < width / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn, format, bytes);
        return bytes.toByteArray();
    }

    /** The same with what a telephone writes beside it: that it is held turned, and where it was. */
    private static byte[] fromTelephone(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(exif);
        out.writeBytes("Exif\0\0MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        out.writeInt(0);
        out.writeBytes(SECRET);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream parts = new DataOutputStream(whole);
        parts.write(jpeg, 0, 2);
        parts.writeShort(0xffe1);
        parts.writeShort(exif.size() + 2);
        exif.writeTo(parts);
        parts.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }

    private static BufferedImage read(Optional<byte[]> jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg.orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"jpg,image/jpeg", "png,image/png", "gif,image/gif"})
    void areJpegsOfOurOwnNoLongerThanAsked(String format, String mediaType) throws IOException {
        BufferedImage drawn = read(draw(picture(400, 100, format), mediaType, 200));
        assertThat(drawn.getWidth()).isEqualTo(200);
        assertThat(drawn.getHeight()).isEqualTo(50);
        assertThat(new Color(drawn.getRGB(20, 25)).getRed()).isGreaterThan(200);
    }

    @Test
    void makeNothingLarger() throws IOException {
        assertThat(read(draw(picture(40, 30, "png"), "image/png", 200)).getWidth())
                .isEqualTo(40);
    }

    @Test
    void U13_leaveOutWhatTheCameraWroteAndStandUpright() throws IOException {
        byte[] file = fromTelephone(picture(400, 100, "jpg"), 6);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Exif", SECRET);
        Optional<byte[]> drawn = draw(file, "image/jpeg", 200);
        assertThat(new String(drawn.orElseThrow(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
        BufferedImage upright = read(drawn);
        assertThat(upright.getWidth()).isEqualTo(50);
        assertThat(upright.getHeight()).isEqualTo(200);
        assertThat(new Color(upright.getRGB(25, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(25, 180)).getBlue()).isGreaterThan(200);
    }

    /** 100 000 by 100 000 pixels in a few hundred bytes: asked for its size, it is not unfolded. */
    @Test
    void doNotUnfoldABomb() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream png = new DataOutputStream(whole);
        png.writeLong(0x89504e470d0a1a0aL);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt(100_000);
        fields.writeInt(100_000);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(png, "IHDR", head.toByteArray());
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(rows)) {
            packed.write(new byte[1 << 20]);
        }
        chunk(png, "IDAT", rows.toByteArray());
        chunk(png, "IEND", new byte[0]);
        assertThat(draw(whole.toByteArray(), "image/png", 200)).isEmpty();
    }

    private static void chunk(DataOutputStream png, String name, byte[] data) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        png.writeInt(data.length);
        png.write(type);
        png.write(data);
        png.writeInt((int) sum.getValue());
    }

    @Test
    void areOfPicturesOnly() throws IOException {
        assertThat(draw("<html>".getBytes(StandardCharsets.UTF_8), "image/jpeg", 200))
                .isEmpty();
        assertThat(draw(new byte[] {(byte) 0xff, (byte) 0xd8, 1}, "image/jpeg", 200))
                .isEmpty();
        assertThat(draw(picture(40, 30, "png"), "application/pdf", 200)).isEmpty();
    }
}
