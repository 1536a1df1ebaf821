package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * A letter that came on paper.
 *
 * @param number as its sender has given it
 * @param receiptNumber as the receiver has given it
 * @param copiedTo the procuratorate of the sender that has a copy, as the letter says; null when it names none
 */
public record Arrived(
        String number,
        LocalDate writtenOn,
        LocalDate receivedOn,
        String receiptNumber,
        String about,
        @Nullable String copiedTo) {}
