package org.zhihe.casework.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret both programs share: what is computed with it need not be stored, and a copy of the database opens nothing. */
public final class ServiceSecret {
    private final SecretKeySpec key;

    /** @param secret at least 32 bytes */
    public ServiceSecret(byte[] secret) {
        if (secret.length < 32) {
            throw new IllegalArgumentException("the service's secret is shorter than 32 bytes");
        }
        this.key = new SecretKeySpec(secret.clone(), "HmacSHA256");
    }

    /** HMAC-SHA256, 32 bytes. Begin the text with what it is for, so that no two uses ever sign the same text. */
    public byte[] sign(String text) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java", e);
        }
    }

    /** The same in 64 lower-case hexadecimal characters. */
    public String signature(String text) {
        return HexFormat.of().formatHex(sign(text));
    }
}
