package org.zhihe.admin.enforcement;

import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.EnforcementStatus;

/** A step of an enforcement case. */
interface EnforcementStep extends CaseStep {
    /** Where the step leads. */
    EnforcementStatus to();

    /** While a penalty is under review, nothing else is done. */
    @Override
    default boolean offered(Scene scene) {
        return scene.enforcement()
                .filter(one ->
                        !one.underReview() && !one.stayed() && EnforcementStatus.MOVES.permits(one.status(), to()))
                .isPresent();
    }
}
