package org.zhihe.admin.step;

import org.zhihe.casework.procedure.Refusal;

/** A step whose time has passed or has not come. */
final class NotNow extends Refusal {
    private static final long serialVersionUID = 1L;

    NotNow() {
        super("step.not-now");
    }
}
