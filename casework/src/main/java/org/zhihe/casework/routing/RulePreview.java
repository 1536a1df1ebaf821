package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterKind;

/** Tries a changed table on the matters that wait to be sent on their way. */
@Singleton
public class RulePreview {
    /** As many as are tried. */
    public static final int MOST = 500;

    private final WaitingMatters matters;
    private final KnownFacts facts;

    RulePreview(WaitingMatters matters, KnownFacts facts) {
        this.matters = matters;
        this.facts = facts;
    }

    /**
     * A matter whose proposal would be another. Says nothing of its parties: administrators see no matters.
     *
     * @param before null when there is no certain way now
     * @param after null when there would be none
     */
    public record Changed(
            String number,
            MatterKind kind,
            IpType ipType,
            @Nullable RouteProposal before,
            @Nullable RouteProposal after) {}

    /** @param tried of which */
    public record Effect(int tried, List<Changed> changed) {}

    public Effect of(RuleBook now, RuleBook then) {
        List<Matter> waiting = matters.oldest(MOST);
        Map<Long, Known> known = facts.of(waiting.stream().map(Matter::id).toList());
        List<Changed> changed = new ArrayList<>();
        for (Matter matter : waiting) {
            Dispute dispute = Dispute.of(matter, known.getOrDefault(matter.id(), Known.NOTHING));
            RouteProposal before = first(now.consider(dispute));
            RouteProposal after = first(then.consider(dispute));
            if (!alike(before, after)) {
                changed.add(new Changed(matter.number(), matter.kind(), matter.ipType(), before, after));
            }
        }
        return new Effect(waiting.size(), changed);
    }

    private static @Nullable RouteProposal first(Considered considered) {
        return considered.ways().isEmpty() ? null : considered.ways().get(0);
    }

    /** The same procedure at the same body on the same basis. */
    private static boolean alike(@Nullable RouteProposal one, @Nullable RouteProposal other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.procedure() == other.procedure()
                && one.body().code().equals(other.body().code())
                && one.basis().equals(other.basis());
    }
}
