package org.zhihe.casework.procedure;

/** A step that the procedure does not allow from where it stands. */
public final class TransitionRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public TransitionRefused(Enum<?> from, Enum<?> to) {
        super("refusal.transition", from, to);
    }
}
