package org.zhihe.portal.filing;

import java.util.List;
import org.zhihe.templates.form.FormView;

/**
 * The form of a way in.
 *
 * @param before what is good to have at hand, a line each
 */
public record FilingPage(String way, FormView form, String action, String formKey, List<String> before) {}
