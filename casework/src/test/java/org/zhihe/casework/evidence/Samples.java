package org.zhihe.casework.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** How files of each kind begin. */
public final class Samples {
    private static final String COMPOUND = "d0cf11e0a1b11ae1" + "00".repeat(504);

    private Samples() {}

    /** Of the kind that the ending says. */
    public static InputStream of(String name) {
        return new ByteArrayInputStream(bytes(name));
    }

    public static byte[] bytes(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT)) {
            case "pdf" -> ascii("%PDF-1.7\n1 0 obj\n");
            case "jpg", "jpeg" -> hex("ffd8ffe000104a46494600010100000100010000ffd9");
            case "png" -> hex("89504e470d0a1a0a0000000d49484452");
            case "gif" -> ascii("GIF89a\1\0\1\0");
            case "webp" -> ascii("RIFF\20\0\0\0WEBPVP8 ");
            case "bmp" -> hex("424d46000000000000003600000028000000010000000100000001001800000000000000000000000000");
            case "tif", "tiff" -> hex("49492a0008000000");
            case "heic" -> ascii("\0\0\0\30ftypheic\0\0\0\0mif1heic");
            case "heif" -> ascii("\0\0\0\30ftypmif1\0\0\0\0mif1heic");
            case "docx", "xlsx", "pptx" -> zip("[Content_Types].xml");
            case "odt", "ods", "odp", "ofd", "zip" -> zip("content.xml");
            case "doc", "xls", "ppt", "wps", "et", "dps" -> hex(COMPOUND);
            case "csv", "txt" -> "说明，情况".getBytes(Charset.forName("GB18030"));
            case "mp3" -> hex("fffb9064000000000000");
            case "wav" -> ascii("RIFF\44\0\0\0WAVEfmt ");
            case "m4a" -> ascii("\0\0\0\30ftypM4A \0\0\0\0");
            case "amr" -> ascii("#!AMR\n");
            case "aac" -> hex("fff150802e7ffc21");
            case "mp4" -> ascii("\0\0\0\30ftypisom\0\0\2\0");
            case "mov" -> ascii("\0\0\0\24ftypqt  \0\0\2\0");
            case "3gp" -> ascii("\0\0\0\30ftyp3gp4\0\0\2\0");
            case "avi" -> ascii("RIFF\20\0\0\0AVI LIST");
            case "mkv" -> hex("1a45dfa3934282886d6174726f736b61");
            case "webm" -> hex("1a45dfa39f42868101428284" + "7765626d");
            case "mht", "mhtml" ->
                ascii("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n");
            case "eml" -> ascii("Received: from a by b\r\nFrom: a@zhihe.invalid\r\nSubject: x\r\n\r\nx\r\n");
            case "rar" -> hex("526172211a0700cf90730000");
            case "7z" -> hex("377abcaf271c0004");
            case "html" -> ascii("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
            case "svg" -> ascii("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>");
            case "exe" -> hex("4d5a90000300000004000000ffff0000b800000000000000400000000000000000");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] zip(String entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write('x');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
