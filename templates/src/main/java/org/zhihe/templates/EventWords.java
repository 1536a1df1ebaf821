package org.zhihe.templates;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The sentence of something that happened. Its details come as texts: {@code @Type.NAME} stands for a word of the
 * vocabulary, {@code @day 2026-11-21} for a day, {@code @time …} for an instant; anything else is what a person wrote.
 */
@Singleton
public final class EventWords {
    private static final String DAY = "@day ";
    private static final String TIME = "@time ";

    private final Messages messages;

    public EventWords(Messages messages) {
        this.messages = messages;
    }

    /** @param key of the sentence, such as {@code MatterEvent.ACCEPTED}; its placeholders take the details in order */
    public String sentence(String key, List<String> details) {
        return messages.get(key, details.stream().map(this::plain).toArray());
    }

    /** The same for a mail, which more eyes see than a page: what a person wrote is left out. */
    public String withoutWriting(String key, List<String> details) {
        return messages.get(
                key,
                details.stream()
                        .map(detail -> detail.startsWith("@") ? plain(detail) : "")
                        .toArray());
    }

    private String plain(String detail) {
        if (detail.startsWith(DAY)) {
            return Formats.date(LocalDate.parse(detail.substring(DAY.length())));
        }
        if (detail.startsWith(TIME)) {
            return Formats.dateTime(Instant.parse(detail.substring(TIME.length())));
        }
        return detail.startsWith("@") ? messages.get(detail.substring(1)) : detail;
    }
}
