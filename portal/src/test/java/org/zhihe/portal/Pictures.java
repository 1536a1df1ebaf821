package org.zhihe.portal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.zhihe.portal.Citizen.Upload;

/** Files that are what their names say. */
final class Pictures {
    private Pictures() {}

    static Upload photo(String name) {
        String beginning = name.endsWith(".png") ? "89504e470d0a1a0a0000000d49484452" : "ffd8ffe000104a464946000101";
        return new Upload(name, HexFormat.of().parseHex(beginning));
    }

    static Upload pdf(String name, int size) {
        return new Upload(name, Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), size));
    }
}
