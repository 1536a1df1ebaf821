package org.zhihe.portal.tracking;

import org.zhihe.templates.form.FormView;

/**
 * Asks for number and query code.
 *
 * @param kept whether the number is filled in already
 * @param signInHref for those whose account holds the matter; empty unless the number is known
 */
public record FindPage(FormView form, boolean kept, String signInHref) {}
