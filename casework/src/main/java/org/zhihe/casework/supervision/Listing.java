package org.zhihe.casework.supervision;

import java.time.LocalDate;

/**
 * Why a matter is listed.
 *
 * @param bodies those who watch, as listed for people
 */
public record Listing(String reason, String bodies, LocalDate until) {}
