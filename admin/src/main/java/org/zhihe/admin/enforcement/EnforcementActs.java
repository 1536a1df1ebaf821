package org.zhihe.admin.enforcement;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.enforcement.EnforcementActKind;
import org.zhihe.casework.enforcement.PenaltyDesk;
import org.zhihe.casework.enforcement.PenaltyRemedyDesk;
import org.zhihe.templates.Messages;

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
    Step hearingCalled(PenaltyDesk desk) {
        return new AppointStep(EnforcementActKind.HEARING_CALLED, desk);
    }

    @Singleton
    @Order(243)
    Step hearingHeld(PenaltyDesk desk) {
        return new EnforcementActStep(EnforcementActKind.HEARING_HELD, desk);
    }

    @Singleton
    @Order(244)
    Step served(PenaltyDesk desk) {
        return new ServePenaltyStep(desk);
    }

    @Singleton
    @Order(246)
    Step paymentPutOff(PenaltyDesk desk) {
        return new AppointStep(EnforcementActKind.PAYMENT_PUT_OFF, desk);
    }

    @Singleton
    @Order(245)
    Step fulfilled(PenaltyDesk desk) {
        return new EnforcementActStep(EnforcementActKind.FULFILLED, desk);
    }

    @Singleton
    @Order(248)
    Step reconsiderationAsked(PenaltyDesk desk, PenaltyRemedyDesk remedies) {
        return new AskRemedyStep(EnforcementActKind.RECONSIDERATION_ASKED, desk, remedies);
    }

    @Singleton
    @Order(249)
    Step reconsiderationDecided(PenaltyDesk desk, PenaltyRemedyDesk remedies, Messages messages) {
        return new EndRemedyStep(EnforcementActKind.RECONSIDERATION_DECIDED, desk, remedies, messages);
    }

    @Singleton
    @Order(250)
    Step sued(PenaltyDesk desk, PenaltyRemedyDesk remedies) {
        return new AskRemedyStep(EnforcementActKind.SUED, desk, remedies);
    }

    @Singleton
    @Order(251)
    Step suitEnded(PenaltyDesk desk, PenaltyRemedyDesk remedies, Messages messages) {
        return new EndRemedyStep(EnforcementActKind.SUIT_ENDED, desk, remedies, messages);
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

    @Singleton
    @Order(247)
    Step executionEnded(PenaltyDesk desk) {
        return new EnforcementActStep(EnforcementActKind.EXECUTION_ENDED, desk);
    }

    @Singleton
    @Order(247)
    Step executionLapsed(PenaltyDesk desk) {
        return new EnforcementActStep(EnforcementActKind.EXECUTION_LAPSED, desk);
    }
}
