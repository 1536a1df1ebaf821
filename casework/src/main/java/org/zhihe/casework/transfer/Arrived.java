package org.zhihe.casework.transfer;

import java.time.LocalDate;

/**
 * A letter that came on paper.
 *
 * @param number as its sender has given it
 * @param receiptNumber as the receiver has given it
 */
public record Arrived(String number, LocalDate writtenOn, LocalDate receivedOn, String receiptNumber, String about) {}
