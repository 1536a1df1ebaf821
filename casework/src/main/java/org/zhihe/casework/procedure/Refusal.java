package org.zhihe.casework.procedure;

import java.util.List;

/** The business says no. Carries what a page needs to say why; the words themselves are in the bundles. */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    protected Refusal(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** Key under {@code refusal.} in the bundles. */
    public String messageKey() {
        return messageKey;
    }

    /** Enum constants among them are to be shown by their word. */
    public List<Object> arguments() {
        return arguments;
    }
}
