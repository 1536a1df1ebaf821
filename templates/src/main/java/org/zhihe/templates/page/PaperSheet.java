package org.zhihe.templates.page;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * A printable paper: an invitation letter, an agreement, a notice.
 *
 * @param body the office whose name stands on top
 * @param addressee empty for papers that address nobody
 * @param issuer who signs below; empty if the parties sign instead
 * @param seal two to four characters if the paper is final, otherwise empty
 * @param digest SHA-256 of what was signed, may be empty
 */
public record PaperSheet(
        String body,
        String title,
        String number,
        String addressee,
        List<PartyCard> parties,
        List<Section> sections,
        List<Signature> signatures,
        String issuer,
        @Nullable LocalDate on,
        String seal,
        String digest) {

    /**
     * An office's own paper, which nobody signs.
     *
     * @param number what stands there before it has one, too
     * @param on null while it is not issued
     */
    public static PaperSheet official(
            String body,
            String title,
            String number,
            String addressee,
            List<Section> sections,
            @Nullable LocalDate on,
            String seal,
            String digest) {
        return new PaperSheet(body, title, number, addressee, List.of(), sections, List.of(), body, on, seal, digest);
    }

    /** A heading may be empty. */
    public record Section(String heading, List<String> paragraphs) {}

    /** A line to sign on; {@code at} in words, empty while unsigned. */
    public record Signature(String role, String name, String at) {}
}
