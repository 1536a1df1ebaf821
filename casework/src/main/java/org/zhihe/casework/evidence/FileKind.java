package org.zhihe.casework.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of file that are taken. The ending of the name says which; what is served carries the type written here. What
 * the content may look like, to who knows its first bytes only, is written beside it, because packed and compound files
 * look alike from outside. Left out are pages and drawings that a browser would run (HTML, SVG) and programs.
 */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg jpeg"),
    PNG("image/png", "png", "image/apng"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    BMP("image/bmp", "bmp"),
    TIFF("image/tiff", "tif tiff"),
    HEIC("image/heic", "heic heif", "image/heif", "image/heic-sequence", "image/heif-sequence"),

    WORD(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            Looks.PACKED,
            Looks.COMPOUND),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Looks.PACKED, Looks.COMPOUND),
    SLIDES(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx",
            Looks.PACKED,
            Looks.COMPOUND),
    OLD_WORD("application/msword", "doc", Looks.PACKED, Looks.COMPOUND, "application/rtf"),
    OLD_EXCEL("application/vnd.ms-excel", "xls", Looks.PACKED, Looks.COMPOUND),
    OLD_SLIDES("application/vnd.ms-powerpoint", "ppt", Looks.PACKED, Looks.COMPOUND),
    WPS("application/wps-office.wps", "wps", Looks.PACKED, Looks.COMPOUND, "application/rtf"),
    WPS_SHEET("application/wps-office.et", "et", Looks.PACKED, Looks.COMPOUND),
    WPS_SLIDES("application/wps-office.dps", "dps", Looks.PACKED, Looks.COMPOUND),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt", Looks.PACKED),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods", Looks.PACKED),
    OPEN_SLIDES("application/vnd.oasis.opendocument.presentation", "odp", Looks.PACKED),
    OFD("application/ofd", "ofd", Looks.PACKED),
    TEXT("text/plain", "txt", Looks.WORDS),
    CSV("text/csv", "csv", Looks.WORDS),

    MP3("audio/mpeg", "mp3"),
    WAV("audio/wav", "wav", "audio/vnd.wave"),
    M4A("audio/mp4", "m4a", Looks.ISO_MEDIA),
    AMR("audio/amr", "amr", "audio/amr-wb"),
    AAC("audio/aac", "aac", "audio/x-aac", "audio/mpeg", Looks.ISO_MEDIA),
    MP4("video/mp4", "mp4", Looks.ISO_MEDIA),
    MOV("video/quicktime", "mov", Looks.ISO_MEDIA),
    THREE_GP("video/3gpp", "3gp", Looks.ISO_MEDIA),
    AVI("video/x-msvideo", "avi"),
    MKV("video/x-matroska", "mkv", Looks.MATROSKA),
    WEBM("video/webm", "webm", Looks.MATROSKA),

    WEB_ARCHIVE("multipart/related", "mht mhtml", Looks.WORDS),
    MAIL("message/rfc822", "eml", Looks.WORDS),
    ZIP("application/zip", "zip", Looks.PACKED),
    RAR("application/vnd.rar", "rar", "application/x-rar-compressed"),
    SEVEN_ZIP("application/x-7z-compressed", "7z");

    /** Families that the first bytes do not tell apart; a type that ends in a star is all of its kind. */
    private static final class Looks {
        static final String PACKED = "application/zip application/x-tika-ooxml application/java-archive"
                + " application/epub+zip application/vnd.oasis.opendocument.* application/vnd.openxmlformats-*";
        static final String COMPOUND =
                "application/x-tika-msoffice application/x-tika-ooxml-protected application/msword"
                        + " application/vnd.ms-excel application/vnd.ms-powerpoint application/x-tika-msworks-spreadsheet"
                        + " application/vnd.ms-works application/x-ms-works";
        static final String ISO_MEDIA = "video/mp4 audio/mp4 application/mp4 video/x-m4v video/quicktime video/3gpp"
                + " video/3gpp2 audio/3gpp";
        static final String MATROSKA = "application/x-matroska video/x-matroska video/webm audio/x-matroska";
        /** Whatever can be read as text: none of it is ever run. */
        static final String WORDS = "text/* message/* multipart/related application/x-mimearchive application/xml"
                + " application/json application/mbox";
    }

    private final String mediaType;
    private final List<String> endings;
    private final List<String> looks;

    FileKind(String mediaType, String endings, String... looks) {
        this.mediaType = mediaType;
        this.endings = List.of(endings.split(" "));
        this.looks = List.of((mediaType + " " + String.join(" ", looks)).split(" "));
    }

    public static Optional<FileKind> ofName(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    /** Whether a content of which this type was detected may be of this kind. */
    boolean mayLookLike(String detected) {
        return looks.stream()
                .anyMatch(look -> look.endsWith("*")
                        ? detected.startsWith(look.substring(0, look.length() - 1))
                        : detected.equals(look));
    }

    public String mediaType() {
        return mediaType;
    }

    public List<String> endings() {
        return endings;
    }
}
