package org.zhihe.casework.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are taken, told by the ending of the name; what is served carries the type written here. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    OLD_WORD("application/msword", "doc"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt"),
    MP3("audio/mpeg", "mp3"),
    MP4("video/mp4", "mp4"),
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public static Optional<FileKind> ofName(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> endings() {
        return endings;
    }
}
