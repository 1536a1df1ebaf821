package org.zhihe.casework.account;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.zhihe.casework.party.PartyKind;

/**
 * Somebody signed in to a public account, as use cases need to know them.
 *
 * @param sessionId which of the account's sessions this is
 * @param signedInAt when it began
 */
@Introspected
public record AccountHolder(long id, PartyKind kind, String name, String email, long sessionId, Instant signedInAt) {}
