package org.zhihe.portal.account;

import java.time.Instant;
import java.util.List;
import org.zhihe.templates.page.Fact;

/**
 * The owner's view of the account.
 *
 * @param flash what has just been done, or empty
 * @param identityMatters numbers of the matters in which an identity number is kept with consent
 */
public record AccountPage(
        String flash,
        String name,
        List<Fact> facts,
        List<Link> settings,
        List<Session> sessions,
        List<Fact> consents,
        List<String> identityMatters) {
    public record Link(String href, String label) {}

    /** @param current the one this page is seen with */
    public record Session(long id, String device, Instant since, Instant lastSeen, boolean current) {}
}
