package org.zhihe.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names the state of the styles and scripts, so that browsers may keep them for ever and still get a new release. */
public final class AssetVersion {

    /** Every file that a page links with a version; a test compares this with the directory. */
    static final List<String> FILES = List.of(
            "css/zhihe.css",
            "css/form.css",
            "css/guide.css",
            "css/matter.css",
            "css/record.css",
            "css/desk.css",
            "css/print.css",
            "css/draft.css",
            "js/summary.js",
            "js/fold.js",
            "js/contents.js",
            "js/review.js",
            "js/steps.js",
            "js/draft.js",
            "js/copy.js",
            "js/files.js",
            "js/queue.js",
            "js/session.js",
            "js/submit.js",
            "js/transfer.js",
            "js/upload.js",
            "js/questions.js",
            "js/verify.js",
            "favicon.svg");

    public static final String CURRENT = digest();

    private AssetVersion() {}

    private static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                try (InputStream in = AssetVersion.class.getResourceAsStream("/assets/" + file)) {
                    if (in == null) {
                        throw new IllegalStateException("missing asset " + file);
                    }
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
