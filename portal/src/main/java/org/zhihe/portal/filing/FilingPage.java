package org.zhihe.portal.filing;

import java.util.List;
import org.zhihe.templates.form.FormView;

/**
 * The form of a way in.
 *
 * @param before what is good to have at hand, a line each
 * @param saveAction where the form is sent to be kept as a draft
 * @param continued whether it goes on with a draft that was opened
 */
public record FilingPage(
        String way,
        FormView form,
        String action,
        String formKey,
        List<String> before,
        String saveAction,
        boolean continued,
        DraftState draft) {

    FilingPage kept(DraftState state) {
        return new FilingPage(way, form, action, formKey, before, saveAction, continued, state);
    }

    FilingPage continuing(DraftState state) {
        return new FilingPage(way, form, action, formKey, before, saveAction, true, state);
    }
}
