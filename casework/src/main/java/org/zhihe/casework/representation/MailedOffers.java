package org.zhihe.casework.representation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.LinkPurpose;
import org.zhihe.casework.account.Links;
import org.zhihe.casework.account.OneTimeLink;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Links that offer somebody a part in another's matters. Only whoever signs in with the address the link went to can
 * answer: a mail that is passed on opens nothing.
 */
@Singleton
class MailedOffers {
    private final Links links;

    MailedOffers(Links links) {
        this.links = links;
    }

    /** What the link is about; empty when it is used up, void or out of time. */
    Optional<Long> look(AccountHolder holder, @Nullable String token, LinkPurpose purpose) {
        return links.find(token).filter(link -> link.purpose() == purpose).map(link -> addressed(link, holder)
                .subjectId());
    }

    long use(AccountHolder holder, String token, LinkPurpose purpose) {
        return links.use(token, purpose)
                .map(link -> addressed(link, holder).subjectId())
                .orElseThrow(NotFound::new);
    }

    private static OneTimeLink addressed(OneTimeLink link, AccountHolder holder) {
        if (!link.email().equals(holder.email())) {
            throw new StepRefused("link.other-address");
        }
        return link;
    }
}
