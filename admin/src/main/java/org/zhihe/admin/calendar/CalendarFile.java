package org.zhihe.admin.calendar;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text of a file as spreadsheets write it here: UTF-8, or else GB 18030. */
final class CalendarFile {
    private static final int LARGEST = 64 * 1024;

    private CalendarFile() {}

    /** Text of the first; empty when there is none. All of them are let go of. */
    static Optional<String> read(List<CompletedFileUpload> files) throws IOException {
        String text = null;
        for (CompletedFileUpload file : files) {
            try (InputStream content = file.getInputStream()) {
                if (text == null) {
                    text = text(content.readNBytes(LARGEST));
                }
            }
        }
        return Optional.ofNullable(text);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
