package org.zhihe.admin.matter;

import java.util.List;
import org.zhihe.templates.page.Action;
import org.zhihe.templates.page.Fact;

public record ProcedureCard(
        String title,
        String number,
        String statusLabel,
        String sentence,
        List<Fact> facts,
        List<Action> steps,
        String seal,
        boolean open) {}
