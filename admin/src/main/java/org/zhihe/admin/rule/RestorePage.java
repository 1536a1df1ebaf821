package org.zhihe.admin.rule;

import java.util.List;
import org.zhihe.templates.form.FormView;

/**
 * A row that is to be again what the city's file says.
 *
 * @param row where it is edited
 * @param versions the one that counts, and the file's
 * @param version that counts now
 */
public record RestorePage(
        String title,
        String row,
        List<RulePage.Version> versions,
        FormView form,
        String version,
        RulePage.Effect effect) {}
