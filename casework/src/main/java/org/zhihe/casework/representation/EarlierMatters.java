package org.zhihe.casework.representation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.party.Admission;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.sameness.Sameness;

/**
 * Finds what somebody has filed before about the same thing. Only in matters they can open anyway: were the phone or credit
 * code on the form enough, the other side could type in its opponent's and learn that there is a complaint.
 */
@Singleton
public class EarlierMatters {
    private static final long NO_ACCOUNT = 0;

    private final EarlierAccesses accesses;
    private final Sameness sameness;
    private final Clocks clocks;

    EarlierMatters(EarlierAccesses accesses, Sameness sameness, Clocks clocks) {
        this.accesses = accesses;
        this.sameness = sameness;
        this.clocks = clocks;
    }

    /**
     * @param holder whoever is signed in
     * @param token what the browser carries that has opened matters by their code
     * @param formKey of the form; what it has filed itself is not earlier
     */
    public Optional<EarlierMatter> find(
            @Nullable AccountHolder holder,
            @Nullable String token,
            MatterContent content,
            List<Party> respondents,
            String formKey) {
        List<String> prints = sameness.prints(content, respondents);
        if (holder == null && token == null || prints.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clocks.now();
        return accesses.find(
                holder == null ? NO_ACCOUNT : holder.id(),
                clocks.today(),
                token == null ? "" : Tokens.hash(token),
                now.minus(Admission.IDLE),
                now.minus(Admission.LONGEST),
                prints,
                formKey,
                content.happenedOn());
    }
}
