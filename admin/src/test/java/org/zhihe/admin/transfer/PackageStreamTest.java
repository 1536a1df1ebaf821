package org.zhihe.admin.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.evidence.Digests;
import org.zhihe.casework.procedure.StepRefused;

class PackageStreamTest {
    private static final PackageStream.Excuse EXCUSE = name -> ("没有 " + name).getBytes(StandardCharsets.UTF_8);

    private static Map<String, byte[]> unpacked(InputStream zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(zip, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void holdsEveryFileAndListsThatCheckThem() throws Exception {
        byte[] large = new byte[300_000];
        new Random(7).nextBytes(large);
        Map<String, byte[]> files = unpacked(new PackageStream(
                List.of(
                        PackageStream.Entry.of("目录.txt", "一".getBytes(StandardCharsets.UTF_8)),
                        PackageStream.Entry.of("材料/01-空.txt", new byte[0]),
                        PackageStream.Entry.of("材料/02-大.bin", large)),
                EXCUSE));
        assertThat(files.keySet()).containsExactly("目录.txt", "材料/01-空.txt", "材料/02-大.bin", "SHA256SUMS", "SM3SUMS");
        assertThat(files.get("材料/02-大.bin")).isEqualTo(large);
        List<String> sums = new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(sums).hasSize(3).allSatisfy(line -> {
            String[] parts = line.split("  ", 2);
            byte[] content = files.get(parts[1]);
            assertThat(parts[0])
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        });
        assertThat(new String(files.get("SM3SUMS"), StandardCharsets.UTF_8))
                .contains(Digests.of(large).sm3() + "  材料/02-大.bin\n");
    }

    @Test
    void readsNothingAheadOfItsReader() throws IOException {
        boolean[] opened = new boolean[2];
        byte[] noise = new byte[400_000];
        new Random(1).nextBytes(noise);
        try (InputStream zip = new PackageStream(
                List.of(
                        new PackageStream.Entry("a", () -> {
                            opened[0] = true;
                            return new ByteArrayInputStream(noise);
                        }),
                        new PackageStream.Entry("b", () -> {
                            opened[1] = true;
                            return InputStream.nullInputStream();
                        })),
                EXCUSE)) {
            assertThat(zip.readNBytes(1000)).hasSize(1000);
            assertThat(opened).containsExactly(true, false);
        }
    }

    @Test
    void saysInItsPlaceThatAFileIsNotThere() throws IOException {
        Map<String, byte[]> files = unpacked(new PackageStream(
                List.of(new PackageStream.Entry("材料/01-毒.exe", () -> {
                    throw new StepRefused("evidence.held-back");
                })),
                EXCUSE));
        assertThat(files.keySet()).containsExactly("材料/01-毒.exe.txt", "SHA256SUMS", "SM3SUMS");
        assertThat(new String(files.get("材料/01-毒.exe.txt"), StandardCharsets.UTF_8))
                .isEqualTo("没有 材料/01-毒.exe");
    }
}
