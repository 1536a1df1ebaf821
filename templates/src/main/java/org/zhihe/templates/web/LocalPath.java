package org.zhihe.templates.web;

import java.util.regex.Pattern;

/** A path of this program, for going back to; everything else becomes the front page. */
public final class LocalPath {
    private static final Pattern SAFE = Pattern.compile("/(?:[A-Za-z0-9_.~-][A-Za-z0-9_.~/=&?-]*)?");

    private LocalPath() {}

    public static String of(String asked) {
        return SAFE.matcher(asked).matches() && !asked.contains("//") ? asked : "/";
    }
}
