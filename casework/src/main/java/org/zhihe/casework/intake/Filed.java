package org.zhihe.casework.intake;

import org.zhihe.casework.party.Party;

/** The receipt: the number, and the party whose query code goes with it. */
public record Filed(String number, Party applicant) {}
