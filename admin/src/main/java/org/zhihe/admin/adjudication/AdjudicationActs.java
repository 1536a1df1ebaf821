package org.zhihe.admin.adjudication;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.adjudication.AdjudicationActKind;
import org.zhihe.casework.adjudication.AdjudicationClerk;

/** What is done on the way of an adjudication, in the order in which it comes. */
@Factory
class AdjudicationActs {
    @Singleton
    @Order(370)
    Step supplementAsked(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.SUPPLEMENT_ASKED, clerk);
    }

    @Singleton
    @Order(371)
    Step supplemented(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.SUPPLEMENTED, clerk);
    }

    @Singleton
    @Order(372)
    Step answered(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.ANSWERED, clerk);
    }

    @Singleton
    @Order(373)
    Step answerPassedOn(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.ANSWER_PASSED_ON, clerk);
    }

    @Singleton
    @Order(374)
    Step jurisdictionObjected(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.JURISDICTION_OBJECTED, clerk);
    }

    @Singleton
    @Order(375)
    Step jurisdictionDecided(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.JURISDICTION_DECIDED, clerk);
    }

    @Singleton
    @Order(376)
    Step hearingCalled(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.HEARING_CALLED, clerk);
    }

    @Singleton
    @Order(377)
    Step decisionServed(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.DECISION_SERVED, clerk);
    }

    @Singleton
    @Order(378)
    Step published(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.PUBLISHED, clerk);
    }

    @Singleton
    @Order(379)
    Step sued(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.SUED, clerk);
    }

    @Singleton
    @Order(380)
    Step urged(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.URGED, clerk);
    }

    @Singleton
    @Order(382)
    Step complied(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.COMPLIED, clerk);
    }

    @Singleton
    @Order(381)
    Step executionApplied(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.EXECUTION_APPLIED, clerk);
    }

    @Singleton
    @Order(383)
    Step suitUpheld(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.SUIT_UPHELD, clerk);
    }

    @Singleton
    @Order(384)
    Step suitLapsed(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.SUIT_LAPSED, clerk);
    }

    @Singleton
    @Order(385)
    Step suitAnnulled(AdjudicationClerk clerk) {
        return new AdjudicationActStep(AdjudicationActKind.SUIT_ANNULLED, clerk);
    }
}
