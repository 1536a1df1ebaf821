package org.zhihe.casework.party;

import io.micronaut.core.annotation.Introspected;

/** A party that has opened its matter in this browser. */
@Introspected
public record PartyAccess(long partyId, long matterId, String number, Side side) {}
