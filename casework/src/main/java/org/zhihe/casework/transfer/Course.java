package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import org.zhihe.casework.procedure.StepRefused;

/**
 * The way a matter has gone from body to body. It does not go round in circles: nobody gets it back, or once more, before
 * somebody has decided on it or something new has come up.
 */
final class Course {
    private final List<Transfers.Hop> hops;

    /** @param hops oldest first */
    Course(List<Transfers.Hop> hops) {
        this.hops = List.copyOf(hops);
    }

    /** @param newFacts what has come up since the body had it last */
    void refuseUnlessOpenTo(Address to, @Nullable String newFacts) {
        int last = lastWith(to);
        if (last < 0) {
            return;
        }
        Transfers.Hop hop = hops.get(last);
        if (isOf(to, hop.toBodyId(), hop.toName())) {
            refuseWhatLiesThere(hop);
            if (newFacts == null || newFacts.isBlank()) {
                throw new StepRefused("transfer.cycle");
            }
        } else if (hops.subList(last, hops.size()).stream().noneMatch(Course::decided)) {
            throw new StepRefused("transfer.cycle");
        }
    }

    private static void refuseWhatLiesThere(Transfers.Hop hop) {
        boolean waits = hop.result() == null && hop.endedAt() == null;
        boolean runs = hop.result() == TransferResult.FILED && hop.endedAt() == null;
        if (waits || runs) {
            throw new StepRefused("transfer.already-there");
        }
    }

    private static boolean decided(Transfers.Hop hop) {
        return hop.result() == TransferResult.FILED || hop.result() == TransferResult.NOT_FILED;
    }

    private int lastWith(Address body) {
        for (int i = hops.size() - 1; i >= 0; i--) {
            Transfers.Hop hop = hops.get(i);
            if (isOf(body, hop.fromBodyId(), hop.fromName()) || isOf(body, hop.toBodyId(), hop.toName())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOf(Address body, @Nullable Long id, String name) {
        return body.bodyId() == null ? id == null && body.name().equals(name) : Objects.equals(body.bodyId(), id);
    }
}
