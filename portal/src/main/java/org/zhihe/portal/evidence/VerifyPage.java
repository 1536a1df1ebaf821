package org.zhihe.portal.evidence;

import org.zhihe.templates.form.FormView;

/**
 * @param tone of the notice with the answer
 * @param answer in a few words; empty before anything was asked
 * @param hash that was asked about
 */
public record VerifyPage(FormView form, String tone, String answer, String explanation, String hash) {}
