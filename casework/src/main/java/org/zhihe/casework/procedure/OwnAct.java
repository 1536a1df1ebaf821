package org.zhihe.casework.procedure;

/** Where the law wants two, somebody tried to be both. */
public final class OwnAct extends StepRefused {
    private static final long serialVersionUID = 1L;

    public OwnAct(String reason) {
        super(reason);
    }
}
