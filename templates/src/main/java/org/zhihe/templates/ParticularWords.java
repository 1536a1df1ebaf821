package org.zhihe.templates;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a filing says besides its story, as both programs show it. */
@Singleton
public final class ParticularWords {
    private final Messages messages;

    public ParticularWords(Messages messages) {
        this.messages = messages;
    }

    /** @param position counted from one; the only right of a filing has no number */
    public String label(int position, int all) {
        return all == 1
                ? messages.get("receipt.right")
                : messages.get("form.filing.group.right-more", String.valueOf(position));
    }

    public String right(Enum<?> type, @Nullable String name, @Nullable String number, @Nullable String classNumbers) {
        String classes = classNumbers == null ? null : messages.get("stated.classes", classNumbers);
        return Stream.of(
                        Optional.of(messages.of(type)),
                        Optional.ofNullable(name),
                        Optional.ofNullable(number),
                        Optional.ofNullable(classes))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(messages.get("stated.between")));
    }

    /** The word of the constant that was chosen. */
    public String choice(Collection<? extends Enum<?>> choices, String chosen) {
        return choices.stream()
                .filter(one -> one.name().equals(chosen))
                .map(messages::of)
                .findFirst()
                .orElse(chosen);
    }

    public String day(String iso) {
        return messages.show(LocalDate.parse(iso));
    }
}
