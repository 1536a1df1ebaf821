package org.zhihe.admin.enforcement;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.enforcement.EnforcementActKind;
import org.zhihe.casework.enforcement.PenaltyDesk;

/** What belongs to a penalty, in the order in which it comes. */
@Factory
class EnforcementActs {
    @Singleton
    @Order(240)
    Step statementMade(PenaltyDesk desk) {
        return new EnforcementActStep(EnforcementActKind.STATEMENT_MADE, desk);
    }

    @Singleton
    @Order(241)
    Step statementWaived(PenaltyDesk desk) {
        return new EnforcementActStep(EnforcementActKind.STATEMENT_WAIVED, desk);
    }

    @Singleton
    @Order(242)
    Step hearingAsked(PenaltyDesk desk) {
        return new EnforcementActStep(EnforcementActKind.HEARING_ASKED, desk);
    }

    @Singleton
    @Order(243)
    Step hearingHeld(PenaltyDesk desk) {
        return new EnforcementActStep(EnforcementActKind.HEARING_HELD, desk);
    }

    @Singleton
    @Order(244)
    Step served(PenaltyDesk desk) {
        return new EnforcementActStep(EnforcementActKind.SERVED, desk);
    }

    @Singleton
    @Order(245)
    Step fulfilled(PenaltyDesk desk) {
        return new EnforcementActStep(EnforcementActKind.FULFILLED, desk);
    }

    @Singleton
    @Order(248)
    Step sued(PenaltyDesk desk) {
        return new EnforcementActStep(EnforcementActKind.SUED, desk);
    }

    @Singleton
    @Order(249)
    Step suitEnded(PenaltyDesk desk) {
        return new EnforcementActStep(EnforcementActKind.SUIT_ENDED, desk);
    }

    @Singleton
    @Order(246)
    Step urged(PenaltyDesk desk) {
        return new EnforcementActStep(EnforcementActKind.URGED, desk);
    }

    @Singleton
    @Order(247)
    Step executionApplied(PenaltyDesk desk) {
        return new EnforcementActStep(EnforcementActKind.EXECUTION_APPLIED, desk);
    }
}
