package org.zhihe.admin.step;

import java.util.List;
import org.zhihe.admin.scene.MatterHeader;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Fact;

/** @param warning why the step was refused; empty when the page is shown for the first time */
public record StepPage(
        MatterHeader header,
        String title,
        String lead,
        List<Fact> facts,
        Guidance guidance,
        String warning,
        FormView form,
        String action,
        String submitLabel,
        String version) {}
