package org.zhihe.admin.intake;

/** What filings most often lack; an officer ticks it instead of writing it anew. */
enum UsualItem {
    IDENTITY,
    RIGHT_PROOF,
    INFRINGEMENT_PROOF,
    RESPONDENT_ADDRESS,
    AUTHORISATION,
    CLAIM
}
