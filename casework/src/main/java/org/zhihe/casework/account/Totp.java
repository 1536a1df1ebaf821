package org.zhihe.casework.account;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The codes an authenticator app shows, after RFC 6238: SHA-1, six digits, a new one every thirty seconds. */
public final class Totp {
    private static final int SECRET_BYTES = 20;
    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    /** RFC 4648, as every app takes it. */
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** 160 random bits in 32 letters. */
    static String freshSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        StringBuilder letters = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte each : bytes) {
            held = held << 8 | each & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                letters.append(LETTERS.charAt(held >> bits - 5 & 31));
            }
        }
        return letters.toString();
    }

    /** What the app shows at that moment. */
    public static String code(String secret, Instant at) {
        return code(secret, step(at));
    }

    /** The step whose code this is, one step early or late included, if it is later than the last one used. */
    static OptionalLong step(String secret, String typed, Instant now, long lastUsed) {
        byte[] given = typed.getBytes(StandardCharsets.UTF_8);
        long current = step(now);
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> step > lastUsed)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), given))
                .findFirst();
    }

    /** What the app reads from the picture. */
    public static String address(String secret, String issuer, String login) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(login) + "?secret=" + secret + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=" + DIGITS + "&period=" + SECONDS;
    }

    private static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    private static String code(String secret, long step) {
        try {
            SecretKeySpec key = new SecretKeySpec(bytes(secret), "HmacSHA1");
            return new HmacOneTimePasswordGenerator(DIGITS).generateOneTimePasswordString(key, step);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key for HMAC", e);
        }
    }

    private static byte[] bytes(String letters) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (char each : letters.toCharArray()) {
            held = (held << 5 | LETTERS.indexOf(each)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
            }
        }
        return bytes.toByteArray();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
