package org.zhihe.portal.tracking;

import java.util.List;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Fact;

/**
 * A step of a party: what it means, then the form.
 *
 * @param version of the record the form was made for, or empty
 */
public record StepPage(
        String number,
        String title,
        String lead,
        List<Fact> facts,
        String warning,
        FormView form,
        String action,
        String submitLabel,
        String version,
        String formKey,
        String backHref) {

    /** A step worded under {@code step.<name>}, at {@code /matters/<number>/<name>}. */
    public static StepPage of(String number, String name, FormView form, Messages messages) {
        return new StepPage(
                number,
                messages.get("action." + name),
                messages.get("step." + name + ".lead"),
                List.of(),
                "",
                form,
                "/matters/" + number + "/" + name,
                messages.get("step." + name + ".submit"),
                "",
                "",
                "/matters/" + number);
    }

    public StepPage withFacts(List<Fact> told) {
        return new StepPage(number, title, lead, told, warning, form, action, submitLabel, version, formKey, backHref);
    }

    public StepPage withWarning(String said) {
        return new StepPage(number, title, lead, facts, said, form, action, submitLabel, version, formKey, backHref);
    }

    public StepPage withFormKey(String key) {
        return new StepPage(number, title, lead, facts, warning, form, action, submitLabel, version, key, backHref);
    }
}
