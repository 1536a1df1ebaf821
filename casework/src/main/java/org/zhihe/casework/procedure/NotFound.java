package org.zhihe.casework.procedure;

/** Does not exist, or not for the one who asks: the two are told apart by nobody. */
public final class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("refusal.not-found");
    }
}
