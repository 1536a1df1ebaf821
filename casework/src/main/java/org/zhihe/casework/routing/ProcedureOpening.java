package org.zhihe.casework.routing;

import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.ProcedureKind;

/** How a procedure begins once a matter has been routed to it. Each procedure brings its own. */
public interface ProcedureOpening {
    ProcedureKind kind();

    /** Opens the procedure at the body, with its clocks and its place on the body's desk. */
    void open(Matter matter, Body body, Officer officer);
}
