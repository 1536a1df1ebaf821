package org.zhihe.casework.adjudication;

import static org.zhihe.casework.adjudication.AdjudicationStatus.DECIDED;
import static org.zhihe.casework.adjudication.AdjudicationStatus.FILED;
import static org.zhihe.casework.adjudication.AdjudicationStatus.HEARD;
import static org.zhihe.casework.adjudication.AdjudicationStatus.REQUESTED;
import static org.zhihe.casework.adjudication.AdjudicationStatus.SERVED;

import io.micronaut.core.annotation.Nullable;
import java.util.EnumSet;
import java.util.Set;

/** What the law wants done on the way that does not change where an adjudication stands, and in which states and after what. */
public enum AdjudicationActKind {
    /** All that is missing, told at once (国知局令第81号 16). */
    SUPPLEMENT_ASKED(null, REQUESTED),
    /** What was missing has come. */
    SUPPLEMENTED(SUPPLEMENT_ASKED, REQUESTED),
    /** The respondent's answer (22). */
    ANSWERED(null, SERVED, HEARD),
    /** The answer handed to the requester (22). */
    ANSWER_PASSED_ON(ANSWERED, SERVED, HEARD),
    /** The respondent says that another office is competent (9). */
    JURISDICTION_OBJECTED(null, SERVED),
    /** The office has decided that it stays with it (9). */
    JURISDICTION_DECIDED(JURISDICTION_OBJECTED, SERVED),
    /** Both sides are called to the oral hearing (26); the day is the hearing's. */
    HEARING_CALLED(null, FILED, SERVED),
    /** The decision was handed to the parties. */
    DECISION_SERVED(null, DECIDED),
    /** The decision is public, secrets masked (83). */
    PUBLISHED(null, DECIDED),
    /** A party has sued over the decision (专利法 65). */
    SUED(DECISION_SERVED, DECIDED),
    /** The court has left the decision standing. */
    SUIT_UPHELD(SUED, DECIDED),
    /** The suit ended without a judgment on the decision: not accepted, dismissed or taken back. */
    SUIT_LAPSED(SUED, DECIDED),
    /** The court has annulled the decision. */
    SUIT_ANNULLED(SUED, DECIDED),
    /** The decision is complied with in full. */
    COMPLIED(DECISION_SERVED, DECIDED),
    /** Whoever does not comply was urged to (行政强制法 54). */
    URGED(DECISION_SERVED, DECIDED),
    /** A court was asked to enforce the decision (行政强制法 53). */
    EXECUTION_APPLIED(URGED, DECIDED);

    private static final Set<AdjudicationActKind> SUIT_ENDS = EnumSet.of(SUIT_UPHELD, SUIT_LAPSED, SUIT_ANNULLED);
    private static final Set<AdjudicationActKind> ENFORCING = EnumSet.of(URGED, EXECUTION_APPLIED);

    @Nullable
    private final AdjudicationActKind after;

    private final Set<AdjudicationStatus> states;

    AdjudicationActKind(@Nullable AdjudicationActKind after, AdjudicationStatus first, AdjudicationStatus... more) {
        this.after = after;
        this.states = EnumSet.of(first, more);
    }

    /**
     * Whether it can be done now. Each is done once, but for calling to a hearing, which may be put off; and nobody is made to
     * comply who has, while a court looks at the decision, or with what a court has annulled.
     */
    public boolean possible(AdjudicationStatus status, Set<AdjudicationActKind> done) {
        return states.contains(status)
                && (after == null || done.contains(after))
                && !(ENFORCING.contains(this) && settled(done))
                && !(SUIT_ENDS.contains(this) && ended(done))
                && (this == HEARING_CALLED || !done.contains(this));
    }

    private static boolean settled(Set<AdjudicationActKind> done) {
        return done.contains(COMPLIED) || done.contains(SUIT_ANNULLED) || done.contains(SUED) && !ended(done);
    }

    private static boolean ended(Set<AdjudicationActKind> done) {
        return SUIT_ENDS.stream().anyMatch(done::contains);
    }
}
