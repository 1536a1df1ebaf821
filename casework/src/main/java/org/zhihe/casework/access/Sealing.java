package org.zhihe.casework.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what must not be read from a copy of the database: {@code v1.<key id>.<nonce and ciphertext>}, AES-256-GCM.
 * The key id is the beginning of the key's hash, so that a text says which of the configured keys opens it.
 */
public final class Sealing {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_ID_LETTERS = 8;
    /** The shortest holds a nonce and the tag of an empty text: 28 bytes. */
    private static final Pattern SEALED = Pattern.compile("v1\\.([0-9a-f]{8})\\.([A-Za-z0-9_-]{38,})");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String currentId;
    private final Map<String, SecretKeySpec> keys = new HashMap<>();

    /**
     * @param current 32 bytes; everything new is sealed with it
     * @param old keys that texts from before the last change of keys may still be sealed with
     */
    public Sealing(byte[] current, List<byte[]> old) {
        old.forEach(this::add);
        currentId = add(current);
    }

    private String add(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a data key is not 32 bytes long");
        }
        String id = Tokens.hash(key).substring(0, KEY_ID_LETTERS);
        keys.put(id, new SecretKeySpec(key, "AES"));
        return id;
    }

    public String seal(String plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] text = plain.getBytes(StandardCharsets.UTF_8);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, currentId, nonce);
            ByteBuffer body = ByteBuffer.allocate(NONCE_BYTES + cipher.getOutputSize(text.length));
            body.put(nonce).put(cipher.doFinal(text));
            return currentHeader() + Base64.getUrlEncoder().withoutPadding().encodeToString(body.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java", e);
        }
    }

    /** The text that was sealed. One that was altered, or sealed with a key that is not here, stops the work. */
    public String open(String sealed) {
        Matcher parts = SEALED.matcher(sealed);
        if (!parts.matches()) {
            throw new IllegalStateException("this is not a sealed text");
        }
        String keyId = parts.group(1);
        if (!keys.containsKey(keyId)) {
            throw new IllegalStateException("a text is sealed with data key " + keyId + ", which is not configured");
        }
        try {
            byte[] body = Base64.getUrlDecoder().decode(parts.group(2));
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, keyId, Arrays.copyOf(body, NONCE_BYTES));
            byte[] plain = cipher.doFinal(body, NONCE_BYTES, body.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("a text sealed with data key " + keyId + " was altered", e);
        }
    }

    static boolean isSealed(String text) {
        return SEALED.matcher(text).matches();
    }

    /** What every text begins with that is sealed with the current key. */
    String currentHeader() {
        return "v1." + currentId + ".";
    }

    private Cipher cipher(int mode, String keyId, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.get(keyId), new GCMParameterSpec(TAG_BITS, nonce));
        // The header is authenticated too.
        cipher.updateAAD(("v1." + keyId).getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
