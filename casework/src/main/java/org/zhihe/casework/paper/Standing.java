package org.zhihe.casework.paper;

import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.ProcedureKind;

/**
 * A procedure as it stands on the desk that runs it.
 *
 * @param version of its record, so that a paper drafted before a change is noticed
 * @param facts of the procedure; those of the matter come beside them
 * @param reach whom it has reached
 */
record Standing(Stage stage, long procedureId, int version, long matterId, Facts facts, Reach reach) {

    /** One for each procedure that has papers. */
    interface Source {
        /** Found as the desk finds it that changes it; empty for every other desk. */
        Optional<Standing> of(Officer officer, String number);

        ProcedureKind procedure();
    }
}
