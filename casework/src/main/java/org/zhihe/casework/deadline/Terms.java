package org.zhihe.casework.deadline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a rule says of its clock.
 *
 * @param extensions in the order in which they may be granted
 * @param outlasting whether what is owed is owed still when the matter has ended
 */
public record Terms(
        Period period,
        Roll roll,
        Debtor debtor,
        Set<PauseReason> pauses,
        List<Extension> extensions,
        ExpiryEffect effect,
        boolean outlasting) {
    public Terms {
        pauses = Set.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    /** Moves off days of rest, neither pauses nor extends, and makes its desk late. */
    public static Terms of(Period period) {
        return new Terms(
                period, Roll.NEXT_WORKING_DAY, Debtor.ANY_DESK, Set.of(), List.of(), ExpiryEffect.ESCALATE, false);
    }

    Terms fixed() {
        return new Terms(period, Roll.NONE, debtor, pauses, extensions, effect, outlasting);
    }

    Terms owedBy(Debtor who) {
        return new Terms(period, roll, who, pauses, extensions, effect, outlasting);
    }

    Terms pausedFor(PauseReason first, PauseReason... more) {
        return new Terms(period, roll, debtor, EnumSet.of(first, more), extensions, effect, outlasting);
    }

    /** Once more than said so far. */
    Terms extended(Period by, Approval approval) {
        return extended(new Extension(by, approval));
    }

    /** Once more than said so far, to a day that is named when it is granted. */
    Terms extendedToNamedDay(Approval approval) {
        return extended(new Extension(null, approval));
    }

    private Terms extended(Extension once) {
        List<Extension> longer =
                Stream.concat(extensions.stream(), Stream.of(once)).toList();
        return new Terms(period, roll, debtor, pauses, longer, effect, outlasting);
    }

    Terms expiring(ExpiryEffect what) {
        return new Terms(period, roll, debtor, pauses, extensions, what, outlasting);
    }

    Terms outlastingTheMatter() {
        return new Terms(period, roll, debtor, pauses, extensions, effect, true);
    }
}
