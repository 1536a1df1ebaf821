package org.zhihe.templates.page;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * A piece of evidence in a list, for one reader.
 *
 * @param number by which people speak of it
 * @param name of the file; empty when this reader may only know that it is there
 * @param href where it is downloaded; empty when it is not handed out to this reader
 * @param pictureHref a small picture of it; empty when there is none
 * @param passportHref what is known of it; empty when this reader is not told
 * @param digest SHA-256 in hexadecimal, may be empty
 * @param by who handed it in, and who took it in
 * @param source how they came by it, and their note
 * @param marks who may see it, what the scanner said, what is to be decided
 * @param struck why it does not count any more; empty while it does
 */
public record EvidenceLine(
        String number,
        String name,
        String href,
        String pictureHref,
        String passportHref,
        String size,
        String digest,
        @Nullable Instant at,
        String by,
        String source,
        List<String> marks,
        String struck) {}
