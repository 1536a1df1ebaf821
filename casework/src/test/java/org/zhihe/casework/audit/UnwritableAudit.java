package org.zhihe.casework.audit;

import jakarta.inject.Singleton;
import org.zhihe.casework.Rows;

/** Takes the table of audit entries away for a moment. */
@Singleton
class UnwritableAudit {
    private final Rows rows;

    UnwritableAudit(Rows rows) {
        this.rows = rows;
    }

    void during(Runnable work) {
        rows.change("RENAME TABLE audit_entry TO audit_entry_away");
        try {
            work.run();
        } finally {
            rows.change("RENAME TABLE audit_entry_away TO audit_entry");
        }
    }
}
