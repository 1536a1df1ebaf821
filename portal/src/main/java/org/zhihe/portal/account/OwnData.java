package org.zhihe.portal.account;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhihe.casework.account.Account;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.Accounts;
import org.zhihe.casework.account.Consent;
import org.zhihe.casework.account.Consents;
import org.zhihe.casework.account.OwnSessions;
import org.zhihe.casework.intake.Draft;
import org.zhihe.casework.intake.DraftDesk;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.representation.AccountMatters;
import org.zhihe.casework.representation.MatterRow;

/** Everything kept about an account's owner, for the owner; never the password, not even its hash. */
@Singleton
class OwnData {
    private final Accounts accounts;
    private final Consents consents;
    private final OwnSessions sessions;
    private final AccountMatters matters;
    private final DraftDesk drafts;

    OwnData(Accounts accounts, Consents consents, OwnSessions sessions, AccountMatters matters, DraftDesk drafts) {
        this.accounts = accounts;
        this.consents = consents;
        this.sessions = sessions;
        this.matters = matters;
        this.drafts = drafts;
    }

    Map<String, Object> of(AccountHolder holder) {
        Account account = accounts.findById(holder.id()).orElseThrow(NotFound::new);
        Map<String, Object> all = new LinkedHashMap<>();
        put(all, "kind", account.kind());
        put(all, "name", account.name());
        put(all, "email", account.email());
        put(all, "phone", account.phone());
        put(all, "creditCode", account.creditCode());
        put(all, "registeredAt", account.createdAt());
        put(all, "confirmedAt", account.confirmedAt());
        all.put(
                "consents",
                consents.ofAccount(holder.id()).stream().map(OwnData::told).toList());
        all.put(
                "sessions",
                sessions.running(holder).stream()
                        .map(one -> Map.of(
                                "device", one.device(),
                                "since", one.createdAt().toString(),
                                "lastSeen", one.lastSeenAt().toString()))
                        .toList());
        all.put("matters", matters.all(holder).stream().map(OwnData::told).toList());
        all.put(
                "drafts",
                drafts.ofAccount(holder.id()).stream().map(OwnData::told).toList());
        return all;
    }

    /** The answers as they are kept. */
    private static Map<String, Object> told(Draft draft) {
        Map<String, Object> one = new LinkedHashMap<>();
        put(one, "kind", draft.kind());
        put(one, "title", draft.title());
        put(one, "savedAt", draft.savedAt());
        put(one, "keptUntil", draft.expiresAt());
        put(one, "answers", draft.answers());
        return one;
    }

    private static Map<String, Object> told(MatterRow row) {
        Map<String, Object> one = new LinkedHashMap<>();
        put(one, "number", row.number());
        put(one, "title", row.title());
        put(one, "filedAt", row.filedAt());
        put(one, "actingFor", row.partyName());
        put(one, "capacity", row.capacity());
        return one;
    }

    private static Map<String, Object> told(Consent consent) {
        Map<String, Object> one = new LinkedHashMap<>();
        put(one, "to", consent.kind());
        put(one, "noticeVersion", consent.noticeVersion());
        put(one, "givenAt", consent.givenAt());
        put(one, "withdrawnAt", consent.withdrawnAt());
        return one;
    }

    private static void put(Map<String, Object> all, String name, Object value) {
        all.put(name, value == null ? null : value.toString());
    }
}
