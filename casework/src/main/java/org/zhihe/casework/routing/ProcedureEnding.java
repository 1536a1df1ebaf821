package org.zhihe.casework.routing;

import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.ProcedureKind;

/**
 * How a procedure ends because its matter is sent another way. The sibling of {@link ProcedureOpening}: a procedure that
 * brings none cannot be taken from its body.
 */
public interface ProcedureEnding {
    ProcedureKind kind();

    /**
     * Ends the procedure that is open at the body, takes the matter off that body's desk and lifts the procedure's own
     * clocks; nothing else of the matter changes. Refused when its state does not allow it. Another procedure begins in
     * the same transaction, so that it is not the centre's turn to close.
     *
     * @param reason for the body that gives it away
     */
    void handOver(Matter matter, Body body, Officer officer, String reason);
}
