package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Reckons kept bytes again, all of them, and says whether they are what came in. */
@Singleton
public class ContentCheck {
    private final EvidenceStore store;
    private final EvidenceContents rows;

    ContentCheck(EvidenceStore store, EvidenceContents rows) {
        this.store = store;
        this.rows = rows;
    }

    /** Writes the SM3 down as well where it is not known yet. */
    public Integrity of(String sha256) {
        boolean sm3Wanted =
                rows.findBySha256(sha256).filter(row -> row.sm3() == null).isPresent();
        try (InputStream content = store.open(sha256)) {
            String found = sm3Wanted ? both(content, sha256) : sha256(content);
            return found.equals(sha256) ? Integrity.WHOLE : Integrity.CHANGED;
        } catch (IOException unreadable) {
            return Integrity.MISSING;
        }
    }

    private String both(InputStream content, String expected) throws IOException {
        Digests digests = new Digests(content);
        digests.transferTo(OutputStream.nullOutputStream());
        EvidenceStore.Stored found = digests.stored();
        if (found.sha256().equals(expected)) {
            rows.sm3Reckoned(expected, found.sm3());
        }
        return found.sha256();
    }

    /** Reckoning the SM3 takes several times as long. */
    private static String sha256(InputStream content) throws IOException {
        MessageDigest digest = Digests.sha256();
        content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }
}
