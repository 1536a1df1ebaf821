package org.zhihe.admin.transfer;

import java.util.List;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Fact;

/**
 * @param warning why the step was refused; empty when the page is shown for the first time
 * @param items what will go, where that is to be seen before
 */
public record TransferStepPage(
        String title,
        String lead,
        String transfer,
        List<Fact> facts,
        List<TransferPage.ItemRow> items,
        String warning,
        FormView form,
        String action,
        String submitLabel,
        String version,
        String backHref) {}
