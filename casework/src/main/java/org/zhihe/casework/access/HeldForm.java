package org.zhihe.casework.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A form that waits for its sender.
 *
 * @param tokenHash the token itself is only in the browser's cookie
 * @param owner whose it is: nobody else gets it from the same browser
 * @param fields urlencoded; sealed where it is kept
 */
@MappedEntity("held_form")
record HeldForm(
        @Id String tokenHash,
        String program,
        String owner,
        String path,
        boolean multipart,
        String fields,
        Instant createdAt) {}
