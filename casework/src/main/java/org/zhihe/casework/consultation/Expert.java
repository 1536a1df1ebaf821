package org.zhihe.casework.consultation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Version;
import org.zhihe.casework.access.SealedText;

/**
 * Somebody whom the city's offices may ask.
 *
 * @param fields what the person knows about, in words
 * @param active false keeps the person out of new requests; earlier ones stay as they are
 */
@MappedEntity("expert")
public record Expert(
        @Id @GeneratedValue @Nullable Long id,
        @Version int version,
        String name,
        String fields,
        String employer,

        @MappedProperty(converter = SealedText.class) @Nullable
        String phone,

        @MappedProperty(converter = SealedText.class) @Nullable
        String email,

        boolean active) {
    /** As a letter addresses the person. */
    String title() {
        return name + "（" + employer + "）";
    }
}
