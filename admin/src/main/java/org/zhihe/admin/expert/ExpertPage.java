package org.zhihe.admin.expert;

import org.zhihe.templates.form.FormView;

/** @param version of the entry that the form was made for; 0 for a new one */
public record ExpertPage(String title, FormView form, String action, String version) {}
