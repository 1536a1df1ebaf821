package org.zhihe.portal.tracking;

import org.zhihe.templates.form.FormView;

/** Asks for number and query code. */
public record FindPage(FormView form) {}
