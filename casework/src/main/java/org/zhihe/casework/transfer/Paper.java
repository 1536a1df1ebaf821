package org.zhihe.casework.transfer;

import java.time.LocalDate;

/** The letter from which staff record what a body without access has done. */
public record Paper(String number, LocalDate day) {}
