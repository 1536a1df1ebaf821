package org.zhihe.casework.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;

/** A column whose text is sealed on its way into the database and opened on its way out; null stays null. */
@Singleton
public class SealedText implements AttributeConverter<String, String> {
    private final Sealing sealing;

    SealedText(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public @Nullable String convertToPersistedValue(@Nullable String plain, ConversionContext context) {
        return plain == null ? null : sealing.seal(plain);
    }

    /**
     * A row from before its column was sealed holds the plain text until it is sealed in its turn, and must be legible
     * meanwhile. Nobody can pose as such a row from outside: whatever a person writes is sealed before it is kept.
     */
    @Override
    public @Nullable String convertToEntityValue(@Nullable String kept, ConversionContext context) {
        return kept == null || !Sealing.isSealed(kept) ? kept : sealing.open(kept);
    }
}
