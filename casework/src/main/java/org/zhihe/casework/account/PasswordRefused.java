package org.zhihe.casework.account;

import org.zhihe.casework.procedure.Refusal;

/** A password that nobody should choose. Pages show why beside the field. */
public final class PasswordRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    PasswordRefused(String reason, Object... arguments) {
        super("refusal." + reason, arguments);
    }
}
