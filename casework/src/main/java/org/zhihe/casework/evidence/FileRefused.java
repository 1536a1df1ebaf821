package org.zhihe.casework.evidence;

import org.zhihe.casework.procedure.Refusal;

/** A file that is not taken: its kind, its size, or that it is empty. */
public final class FileRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    FileRefused(String reason, Object... arguments) {
        super("refusal.file." + reason, arguments);
    }
}
