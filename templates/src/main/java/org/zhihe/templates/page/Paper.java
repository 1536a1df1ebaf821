package org.zhihe.templates.page;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * A paper of the matter (invitation, agreement, ruling).
 *
 * @param number document number, may be empty
 * @param seal the two to four characters of its seal if it is final, otherwise empty
 */
public record Paper(
        String title, String number, String href, @Nullable LocalDate on, String seal) {}
