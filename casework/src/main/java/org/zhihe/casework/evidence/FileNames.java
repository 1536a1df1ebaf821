package org.zhihe.casework.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names that people give their files, made harmless for those who save them again. */
final class FileNames {
    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 20;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN_OR_RESERVED = Pattern.compile("[\\p{Cntrl}\\p{Cf}:*?\"<>|]");
    /** Devices, to Windows, whatever ending follows. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /** The last part of the name without control, direction and path characters; at most 120 characters. */
    static String clean(String name) {
        String last =
                PATH.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceFirst("");
        String clean = UNSEEN_OR_RESERVED.matcher(last).replaceAll("").strip();
        if (clean.isEmpty() || clean.startsWith(".") || DEVICE.matcher(clean).matches()) {
            clean = "文件" + clean;
        }
        if (clean.length() <= LONGEST) {
            return clean;
        }
        int dot = clean.lastIndexOf('.');
        String ending = dot < 0 || clean.length() - dot > LONGEST_ENDING ? "" : clean.substring(dot);
        return cut(clean, LONGEST - ending.length()) + ending;
    }

    private static String cut(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
