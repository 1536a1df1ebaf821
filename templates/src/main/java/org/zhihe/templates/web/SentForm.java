package org.zhihe.templates.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhihe.templates.form.SubmittedForm;

/** The form of a request, once it has been read: an urlencoded one before anything else looks at it. */
public final class SentForm {
    private static final String ATTRIBUTE = "zhihe.sent-form";
    private static final int MOST_FIELDS = 1000;

    private SentForm() {}

    public static Optional<SubmittedForm> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, SubmittedForm.class);
    }

    /** For whoever reads the parts of a multipart form: the texts among them. */
    public static void keep(HttpRequest<?> request, SubmittedForm form) {
        request.setAttribute(ATTRIBUTE, form);
    }

    /** As a browser would send it. */
    static String write(SubmittedForm form) {
        return form.texts().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> plus(field.getKey()) + "=" + plus(value)))
                .collect(Collectors.joining("&"));
    }

    private static String plus(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static boolean is(HttpRequest<?> request, MediaType type) {
        return request.getContentType()
                .filter(sent -> sent.getName().equals(type.getName()))
                .isPresent();
    }

    /** @throws IllegalArgumentException for what no form of ours would send, such as text that is not UTF-8 */
    static SubmittedForm read(byte[] body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String[] pairs = new String(body, StandardCharsets.ISO_8859_1).split("&");
        if (pairs.length > MOST_FIELDS) {
            throw new IllegalArgumentException("too many fields");
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(text(pair.substring(0, equals)), any -> new ArrayList<>())
                        .add(text(pair.substring(equals + 1)));
            }
        }
        return SubmittedForm.of(values);
    }

    /** Letter by letter, because a decoder that mends what is wrong would hide what was sent. */
    private static String text(String encoded) {
        ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char letter = encoded.charAt(i);
            if (letter == '%') {
                bytes.put(octet(encoded, i + 1));
                i += 2;
            } else {
                bytes.put((byte) (letter == '+' ? ' ' : letter));
            }
        }
        return strictly(bytes.flip());
    }

    private static byte octet(String encoded, int at) {
        if (at + 2 > encoded.length()) {
            throw new IllegalArgumentException("half an escape");
        }
        return (byte) HexFormat.fromHexDigits(encoded, at, at + 2);
    }

    private static String strictly(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8", e);
        }
    }
}
