package org.zhihe.admin.step;

import org.zhihe.casework.procedure.Refusal;

/** Somebody who may look on tried to act. */
public final class ReadsOnly extends Refusal {
    private static final long serialVersionUID = 1L;

    public ReadsOnly() {
        super("refusal.reads-only");
    }
}
