package org.zhihe.admin.matter;

import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.templates.page.Fact;

/** What a procedure's card tells this desk. */
record CardContent(String number, List<Fact> facts) {

    /** One for each kind of procedure. */
    interface Source {
        ProcedureKind kind();

        CardContent of(Scene scene, Track track);
    }
}
