package org.zhihe.casework.procedure;

/** A step whose conditions are not met, for a reason that can be said. */
public class StepRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public StepRefused(String reason, Object... arguments) {
        super("refusal." + reason, arguments);
    }
}
