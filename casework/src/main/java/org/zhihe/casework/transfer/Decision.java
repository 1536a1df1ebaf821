package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * What a receiver decided, as its letter says.
 *
 * @param number of the letter; null when it has none
 */
public record Decision(@Nullable String number, LocalDate day, String reason) {}
